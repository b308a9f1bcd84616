package org.variorum.model;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A colour of the screen, in sRGB.
 *
 * @param red its share of red, 0 to 255
 * @param green its share of green, 0 to 255
 * @param blue its share of blue, 0 to 255
 */
public record Colour(int red, int green, int blue) {

    private static final int FULL = 255;
    private static final Pattern LONG = Pattern.compile("#[0-9A-Fa-f]{6}");
    private static final Pattern SHORT = Pattern.compile("#[0-9A-Fa-f]{3}");

    /** A colour as style sheets write it: {@code #7a1f2b}, or {@code #723} in short. */
    public static Optional<Colour> of(String text) {
        String digits = SHORT.matcher(text).matches() ? text.replaceAll("[0-9A-Fa-f]", "$0$0") : text;
        return Optional.of(digits).filter(d -> LONG.matcher(d).matches()).map(Colour::read);
    }

    private static Colour read(String digits) {
        int rgb = Integer.parseInt(digits.substring(1), 16);
        return new Colour(rgb >> 16, rgb >> 8 & FULL, rgb & FULL);
    }

    /** As style sheets write it, {@code #7a1f2b}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", red, green, blue);
    }

    /** How much one of two colours stands out from the other, from 1 to 21, as WCAG 2.2 defines its contrast ratio. */
    public double contrast(Colour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double share = (double) channel / FULL;
        return share <= 0.04045 ? share / 12.92 : StrictMath.pow((share + 0.055) / 1.055, 2.4);
    }

    /** How light it is, from 0 (black) to 1 (white), as in HSL. */
    double lightness() {
        return (greatest() + least()) / 2.0 / FULL;
    }

    /** The shade of the same hue and saturation, as in HSL, that is so light. */
    Colour shade(double lightness) {
        double spread = (double) (greatest() - least()) / FULL;
        double room = 1 - Math.abs(2 * lightness() - 1);
        double stretch = spread == 0 ? 0 : (1 - Math.abs(2 * lightness - 1)) / room;
        return new Colour(
                shaded(red, lightness, stretch), shaded(green, lightness, stretch), shaded(blue, lightness, stretch));
    }

    private int shaded(int channel, double lightness, double stretch) {
        double share = lightness + ((double) channel / FULL - lightness()) * stretch;
        return (int) Math.max(0, Math.min(FULL, Math.round(share * FULL)));
    }

    private int greatest() {
        return Math.max(red, Math.max(green, blue));
    }

    private int least() {
        return Math.min(red, Math.min(green, blue));
    }
}
