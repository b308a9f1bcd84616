package org.variorum.load.exports;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the commands of LaTeX that stand for signs and accents mean in Unicode. */
final class LatexSigns {

    /** Accents by their command, as signs that go onto the letter before. */
    private static final Map<String, String> ACCENTS =
            pairs("` ̀ ' ́ ^ ̂ \" ̈ ~ ̃ = ̄ . ̇ u ̆ v ̌ H ̋ r ̊ c ̧ k ̨ d ̣ b ̱ h ̉ U ̎ G ̏");

    /** What an accent is over nothing. */
    private static final Map<String, String> BARE = pairs("` ` ' ´ ^ ^ \" ¨ ~ ~ = ¯ . ˙");

    private static final Map<String, String> SIGNS =
            pairs("ss ß SS ẞ ae æ AE Æ oe œ OE Œ o ø O Ø aa å AA Å l ł L Ł i ı j ȷ"
                    + " dh ð DH Ð th þ TH Þ dj đ DJ Đ ng ŋ NG Ŋ S § P ¶ copyright © textcopyright © pounds £ textsterling £"
                    + " euro € texteuro € EUR € textendash – textemdash — textquoteleft ‘ textquoteright ’ textquotedblleft “"
                    + " textquotedblright ” textquotesingle ' textquotedbl \" guillemotleft « guillemotright » guilsinglleft ‹"
                    + " guilsinglright › quotedblbase „ quotesinglbase ‚ lq ‘ rq ’ ldots … dots … textellipsis … textasciitilde ~"
                    + " textasciicircum ^ textbackslash \\ textunderscore _ textbar | textless < textgreater > textdollar $"
                    + " textdegree ° degree ° textregistered ® texttrademark ™ textbullet • textperiodcentered · textmu µ"
                    + " textonehalf ½ textonequarter ¼ textthreequarters ¾ texttimes × times × pm ± mp ∓ cdot · le ≤ leq ≤ ge ≥ geq ≥"
                    + " leqslant ≤ geqslant ≥ lesssim ≲ gtrsim ≳ lt < gt > ll ≪ gg ≫ propto ∝ cup ∪ cap ∩ in ∈ subset ⊂ circ ∘ prime ′ neq ≠ ne ≠ approx ≈ sim ∼ infty ∞ rightarrow → to → leftarrow ← slash / TeX TeX LaTeX LaTeX BibTeX BibTeX"
                    + " alpha α beta β gamma γ delta δ epsilon ε varepsilon ε zeta ζ eta η theta θ iota ι kappa κ lambda λ mu μ nu ν xi ξ"
                    + " pi π rho ρ sigma σ tau τ upsilon υ phi φ varphi φ chi χ psi ψ omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π"
                    + " Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω");

    private LatexSigns() {}

    private static Map<String, String> pairs(String listed) {
        String[] words = listed.split(" ", -1);
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i + 1 < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return Map.copyOf(pairs);
    }

    /** The accent that a command puts onto a letter. */
    static Optional<String> accent(String command) {
        return Optional.ofNullable(ACCENTS.get(command));
    }

    /** What an accent is that has no letter. */
    static String bare(String command) {
        return BARE.getOrDefault(command, "");
    }

    /** The sign that a command stands for. */
    static Optional<String> sign(String command) {
        return Optional.ofNullable(SIGNS.get(command));
    }
}
