package org.variorum.render.card;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.variorum.fonts.Printable;

/**
 * The composing of one card: the site's name on top, the title below it as large as there is room, what is said and found of it above the
 * foot. Printable become smaller before anything is left out; what is said goes before the verdict; of these no word is ever cut. Used once.
 */
final class Composing {

    private static final int MARGIN = 72;
    private static final int BAR = 16;
    private static final int WIDTH = Raster.WIDTH - 2 * MARGIN;
    private static final int TOP = 132;
    private static final int BOTTOM = 524;
    private static final int GAP = 30;
    private static final int STEP = 10;
    private static final int HEAD_LINE = 92;
    private static final int FOOT_LINE = 580;
    private static final int SIGN = 46;
    private static final int INDENT = 76;

    /** The sizes of title, verdict and what is said, from the largest on. */
    private static final List<Sizes> SIZES = List.of(
            new Sizes(80, 42, 34),
            new Sizes(72, 41, 32),
            new Sizes(66, 40, 30),
            new Sizes(62, 38, 29),
            new Sizes(60, 36, 28),
            new Sizes(58, 34, 27),
            new Sizes(56, 33, 27),
            new Sizes(52, 32, 26),
            new Sizes(48, 31, 26),
            new Sizes(44, 30, 25),
            new Sizes(40, 29, 25),
            new Sizes(36, 28, 24),
            new Sizes(32, 26, 23),
            new Sizes(28, 25, 22),
            new Sizes(25, 23, 21));

    private static final List<Integer> HEADS = List.of(34, 30, 26, 22);
    private static final List<Integer> FEET = List.of(30, 26, 22);

    private record Sizes(int title, int verdict, int said) {}

    private final CardText text;
    private final CardPress press;
    private final Raster raster;

    Composing(CardText text, CardPress press, Raster raster) {
        this.text = text;
        this.press = press;
        this.raster = raster;
    }

    /** What fits on a card. */
    private record Made(TypeLines title, List<TypeLines> said, Optional<TypeLines> verdict) {

        /** How high what stands below the title is. */
        int below() {
            int between = said.isEmpty() || verdict.isEmpty() ? 0 : STEP;
            return said.stream().mapToInt(TypeLines::height).sum()
                    + between
                    + verdict.map(TypeLines::height).orElse(0);
        }

        boolean fits() {
            return title.height() + (below() > 0 ? GAP + below() : 0) <= BOTTOM - TOP;
        }
    }

    void compose() {
        raster.paint(0, 0, Raster.WIDTH, BAR, Ink.ACCENT.full());
        line(onLine(text.site(), HEADS, true), MARGIN, HEAD_LINE, Ink.ACCENT);
        text.foot().ifPresent(foot -> line(onLine(foot, FEET, false), MARGIN, FOOT_LINE, Ink.SOFT));
        print(fitting(true, true)
                .or(() -> fitting(false, true))
                .or(() -> fitting(false, false))
                .orElseGet(this::cut));
    }

    private Optional<Made> fitting(boolean withSaid, boolean withVerdict) {
        return SIZES.stream()
                .map(sizes -> made(sizes, withSaid, withVerdict))
                .filter(Made::fits)
                .findFirst();
    }

    private Made made(Sizes sizes, boolean withSaid, boolean withVerdict) {
        int indent = text.verdict().isPresent() ? INDENT : 0;
        return new Made(
                lines(text.title(), sizes.title(), true, WIDTH),
                withSaid
                        ? text.said().stream()
                                .map(s -> lines(s, sizes.said(), false, WIDTH - indent))
                                .toList()
                        : List.of(),
                withVerdict
                        ? text.verdict().map(v -> lines(v, sizes.verdict(), true, WIDTH - indent))
                        : Optional.empty());
    }

    private TypeLines lines(String words, int size, boolean bold, int width) {
        return lines(words, press.face(size, bold), width);
    }

    private static TypeLines lines(String words, Face face, int width) {
        return TypeLines.of(Printable.plain(words), face, width, (BOTTOM - TOP) / face.size());
    }

    /** A title that is too long for any card ends at a word. */
    private Made cut() {
        TypeLines all = lines(text.title(), SIZES.get(SIZES.size() - 1).title(), true, WIDTH - INDENT);
        int most = (BOTTOM - TOP) / all.step();
        List<String> kept = all.lines().subList(0, most);
        List<String> ended = IntStream.range(0, most)
                .mapToObj(i -> i == most - 1 ? kept.get(i) + "\u2026" : kept.get(i))
                .toList();
        return new Made(new TypeLines(all.face(), ended), List.of(), Optional.empty());
    }

    /** A text on one line; where it is too long for that, it ends at a word. */
    private TypeLines onLine(String words, List<Integer> sizes, boolean bold) {
        return sizes.stream()
                .map(size -> lines(words, press.face(size, bold), WIDTH))
                .filter(lines -> lines.lines().size() == 1)
                .findFirst()
                .orElseGet(() -> {
                    TypeLines broken = lines(words, press.face(sizes.get(sizes.size() - 1), bold), WIDTH - INDENT);
                    return new TypeLines(broken.face(), List.of(broken.lines().get(0) + "\u2026"));
                });
    }

    private void print(Made made) {
        text(made.title(), MARGIN, TOP, Ink.TEXT);
        int y = BOTTOM - made.below();
        int x = MARGIN + (made.verdict().isPresent() ? INDENT : 0);
        if (made.verdict().isPresent()) {
            Glyph sign = press.sign(text.tone(), SIGN);
            raster.print(
                    sign,
                    MARGIN - sign.left + (SIGN - sign.width) / 2,
                    BOTTOM
                            - made.verdict().get().height()
                            - sign.top
                            + (made.verdict().get().step() - sign.height) / 2,
                    Ink.TONE);
        }
        for (TypeLines said : made.said()) {
            text(said, x, y, Ink.SOFT);
            y += said.height();
        }
        made.verdict().ifPresent(verdict -> text(verdict, x, BOTTOM - verdict.height(), Ink.TONE));
    }

    /** TypeLines below a height. */
    private void text(TypeLines lines, int x, int top, Ink ink) {
        int baseline = top + Math.round(lines.step() * .78f);
        for (String line : lines.lines()) {
            line(line, lines.face(), x, baseline, ink);
            baseline += lines.step();
        }
    }

    private void line(TypeLines lines, int x, int baseline, Ink ink) {
        line(lines.lines().get(0), lines.face(), x, baseline, ink);
    }

    private void line(String line, Face face, int x, int baseline, Ink ink) {
        face.set(line, (glyph, at) -> raster.print(glyph, Math.round(x + at), baseline, ink));
    }
}
