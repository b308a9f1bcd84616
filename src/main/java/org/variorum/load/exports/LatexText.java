package org.variorum.load.exports;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A value in LaTeX as a text of CSL: accents and signs in Unicode, emphasis and raised or lowered text in the tags of CSL-JSON, braces
 * that protect capitals left out. A command that it does not know leaves what stands in its braces. Reads each character once.
 */
final class LatexText {

    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("emph", "i"),
            Map.entry("textit", "i"),
            Map.entry("textsl", "i"),
            Map.entry("mkbibemph", "i"),
            Map.entry("mkbibitalic", "i"),
            Map.entry("textbf", "b"),
            Map.entry("mkbibbold", "b"),
            Map.entry("textsuperscript", "sup"),
            Map.entry("mkbibsuperscript", "sup"),
            Map.entry("textsubscript", "sub"),
            Map.entry("mkbibsubscript", "sub"));

    /** Commands that change nothing but the looks. */
    private static final Set<String> SILENT = Set.of(
            "relax",
            "protect",
            "left",
            "right",
            "rm",
            "tt",
            "sf",
            "sc",
            "scshape",
            "upshape",
            "normalfont",
            "small",
            "mathrm",
            "mathit",
            "mathbf",
            "mathsf",
            "mathcal",
            "mathbb",
            "ensuremath",
            "mbox",
            "text",
            "textrm",
            "textsf",
            "texttt",
            "textsc",
            "textnormal",
            "noindent",
            "nobreak",
            "displaystyle");

    /** Commands whose first group is no text. */
    private static final Set<String> UNSEEN =
            Set.of("href", "noopsort", "selectlanguage", "foreignlanguage", "hspace", "vspace");

    /** Commands that hold to the end of the braces around them. */
    private static final Map<String, String> SWITCHES =
            Map.of("em", "i", "it", "i", "itshape", "i", "sl", "i", "bf", "b", "bfseries", "b");

    private static final Pattern ESCAPED = Pattern.compile("\\\\([_%&#~])(?:\\{\\})?");

    private final String text;
    private final StringBuilder out = new StringBuilder();

    /** What ends each of the open braces. */
    private final Deque<String> closers = new ArrayDeque<>();

    /** The accent that waits for its letter. */
    private Optional<String> accent = Optional.empty();

    private boolean math;
    private int at;

    private LatexText(String text) {
        this.text = text;
    }

    /** The text that LaTeX means, in the notation of CSL-JSON. */
    static String read(String latex) {
        return isPlain(latex) ? latex.strip() : new LatexText(latex).read();
    }

    /** Whether every character means itself. */
    private static boolean isPlain(String latex) {
        for (int i = 0; i < latex.length(); i++) {
            if ("\\{}$~-`'<>&\n\t".indexOf(latex.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** An address, in which most signs mean themselves; of several the first. */
    static String address(String latex) {
        String plain = ESCAPED.matcher(latex.replace("\\url", "")).replaceAll("$1");
        String[] words = plain.replaceAll("[{}]", " ").strip().split("\\s+", -1);
        StringBuilder address = new StringBuilder(words[0]);
        for (int i = 1; i < words.length && !words[i].startsWith("http"); i++) {
            address.append(words[i]);
        }
        return address.toString();
    }

    private String read() {
        while (at < text.length()) {
            step(text.charAt(at++));
        }
        bare();
        closers.forEach(out::append);
        return out.toString().strip();
    }

    private void step(char c) {
        switch (c) {
            case '\\' -> command();
            case '{' -> closers.push("");
            case '}' -> close();
            case '$' -> formula();
            case '~' -> letter("\u00a0");
            case '-' -> letter(math ? "−" : run('-', "-", "–", "—"));
            case '`' -> letter(run('`', "‘", "“"));
            case '\'' -> letter(run('\'', "’", "”"));
            case '<', '>', '&' -> letter(escaped(c));
            case '^', '_' -> shift(c);
            default -> plain(c);
        }
    }

    /**
     * Begins or ends a formula. One with a command that is not known stands as it is written: without {@code \frac} or
     * {@code \nless} it would say something else.
     */
    private void formula() {
        int close = math ? at : text.indexOf('$', at);
        if (close < 0) {
            letter("$");
        } else if (math || isKnown(close)) {
            math = !math;
        } else {
            text.substring(at - 1, close + 1).chars().forEach(c -> letter(escaped((char) c)));
            at = close + 1;
        }
    }

    /** Whether all commands from here on are known that stand before an index. */
    private boolean isKnown(int end) {
        for (int i = at; i < end; i++) {
            int behind = text.charAt(i) == '\\' ? letters(i + 1) : i + 1;
            String name = text.substring(i + 1, behind);
            if (!name.isEmpty()
                    && !SILENT.contains(name)
                    && !TAGS.containsKey(name)
                    && LatexSigns.sign(name).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static String escaped(char c) {
        return c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '&' ? "&amp;" : String.valueOf(c);
    }

    private void plain(char c) {
        if (!Character.isWhitespace(c)) {
            letter(String.valueOf(c));
        } else if (accent.isEmpty() && out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
            out.append(' ');
        }
    }

    /** As many of one sign as stand together, at most as there are forms of it. */
    private String run(char sign, String... forms) {
        int count = 1;
        while (count < forms.length && at < text.length() && text.charAt(at) == sign) {
            count++;
            at++;
        }
        return forms[count - 1];
    }

    /** Writes a sign, with the accent that waits for one. */
    private void letter(String sign) {
        out.append(sign);
        accent.flatMap(LatexSigns::accent).ifPresent(out::append);
        accent = Optional.empty();
    }

    private void close() {
        bare();
        if (!closers.isEmpty()) {
            out.append(closers.pop());
        }
    }

    /** An accent over nothing is a sign of its own. */
    private void bare() {
        accent.map(LatexSigns::bare).ifPresent(out::append);
        accent = Optional.empty();
    }

    /** In formulas, what is raised or lowered: a group or one sign. */
    private void shift(char sign) {
        if (!math || at >= text.length() || "^_".indexOf(text.charAt(at)) >= 0) {
            letter(String.valueOf(sign));
            return;
        }
        String tag = sign == '^' ? "sup" : "sub";
        out.append('<').append(tag).append('>');
        if (text.charAt(at) == '{') {
            at++;
            closers.push("</" + tag + ">");
        } else {
            step(text.charAt(at++));
            out.append("</").append(tag).append('>');
        }
    }

    private void command() {
        if (at >= text.length()) {
            return;
        }
        int from = at;
        at = letters(from);
        if (at == from) {
            sign(String.valueOf(text.charAt(at++)));
        } else {
            String name = text.substring(from, at);
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            named(name);
        }
    }

    /** The index behind the Latin letters that begin at an index. */
    private int letters(int from) {
        int i = from;
        while (i < text.length() && Character.isLetter(text.charAt(i)) && text.charAt(i) < 128) {
            i++;
        }
        return i;
    }

    /** A command of one sign: an accent, a sign that would mean something else, or a space. */
    private void sign(String sign) {
        if (LatexSigns.accent(sign).isPresent()) {
            bare();
            accent = Optional.of(sign);
        } else if (sign.equals("&")) {
            letter("&amp;");
        } else if ("\\ ,;:".contains(sign) || sign.isBlank()) {
            plain(' ');
        } else if (!"-/@!".contains(sign)) {
            letter(sign);
        }
    }

    private void named(String name) {
        Optional<String> sign = LatexSigns.sign(name);
        if (accent.isPresent() && (name.equals("i") || name.equals("j"))) {
            letter(name);
        } else if (sign.isPresent()) {
            letter(sign.get().length() == 1 ? escaped(sign.get().charAt(0)) : sign.get());
        } else if (LatexSigns.accent(name).isPresent()) {
            bare();
            accent = Optional.of(name);
        } else if (UNSEEN.contains(name)) {
            skipGroup();
        } else if (SWITCHES.containsKey(name)) {
            switchTo(SWITCHES.getOrDefault(name, ""));
        } else if (at < text.length() && text.charAt(at) == '{') {
            group(name);
        } else if (!SILENT.contains(name)) {
            letter("\\" + name + " ");
        }
    }

    /** Opens a tag that ends with the braces around it, unless one of its kind does already. */
    private void switchTo(String tag) {
        String closer = closers.isEmpty() ? "" : closers.pop();
        boolean open = closer.contains("</" + tag + ">");
        out.append(open ? "" : "<" + tag + ">");
        closers.push(open ? closer : "</" + tag + ">" + closer);
    }

    /** The braces behind a command. */
    private void group(String name) {
        String tag = TAGS.getOrDefault(name, "");
        boolean quote = name.equals("enquote") || name.equals("mkbibquote");
        if (!tag.isEmpty() || quote) {
            at++;
            out.append(quote ? "“" : "<" + tag + ">");
            closers.push(quote ? "”" : "</" + tag + ">");
        }
    }

    private void skipGroup() {
        int depth = 0;
        while (at < text.length()) {
            char c = text.charAt(at++);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if (depth <= 0) {
                return;
            }
        }
    }
}
