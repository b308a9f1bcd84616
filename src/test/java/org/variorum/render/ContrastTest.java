package org.variorum.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.model.Colour;
import org.variorum.model.Scheme;

/** Every colour of text stands out from every ground that it is printed on, as WCAG 2.2 AA asks: in light and dark. */
class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double GRAPHIC = 3.0;
    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final List<String> TONES = List.of("good", "fits", "other", "bad", "open", "plain");

    private static Map<String, Integer> light = Map.of();
    private static Map<String, Integer> dark = Map.of();

    @BeforeAll
    static void read() throws IOException {
        String css = Files.readString(Path.of("templates/assets/style.css"));
        int night = css.indexOf("@media screen and (prefers-color-scheme: dark)");
        light = colours(css.substring(0, night));
        dark = colours(css.substring(night, css.indexOf("/* ---- Ground")));
    }

    static List<Map<String, Integer>> schemes() {
        return List.of(light, dark);
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void textStandsOut(Map<String, Integer> scheme) {
        for (String ground : List.of("paper", "panel")) {
            for (String ink : List.of("ink", "soft", "accent", "link-visited")) {
                assertContrast(scheme, ink, ground, TEXT);
            }
            for (String tone : TONES) {
                assertContrast(scheme, tone, ground, TEXT);
            }
        }
        for (String tone : TONES) {
            assertContrast(scheme, tone, tone + "-wash", TEXT);
            assertContrast(scheme, "ink", tone + "-wash", TEXT);
            assertContrast(scheme, "soft", tone + "-wash", TEXT);
        }
        // A mark that the pointer is on: paper on its tone.
        TONES.forEach(tone -> assertContrast(scheme, "paper", tone, TEXT));
    }

    @ParameterizedTest
    @MethodSource("schemes")
    void whatPicturesDrawStandsOut(Map<String, Integer> scheme) {
        for (String ground : List.of("paper", "good-wash")) {
            for (String drawn : List.of("good", "fits", "other", "bad", "open", "soft")) {
                assertContrast(scheme, drawn, ground, GRAPHIC);
            }
        }
        assertContrast(scheme, "focus", "paper", GRAPHIC);
        assertContrast(scheme, "focus", "panel", GRAPHIC);
    }

    /** An accent of a site's own is held against the grounds that the style has. */
    @Test
    void theGroundsOfAnAccentAreThoseOfLinks() {
        List<String> grounds = List.of("paper", "panel", "fits-wash", "open-wash");
        assertThat(grounds.stream().map(name -> hex(light, name))).containsExactlyElementsOf(hex(Scheme.LIGHT));
        assertThat(grounds.stream().map(name -> hex(dark, name))).containsExactlyElementsOf(hex(Scheme.DARK));
        assertThat(Scheme.LIGHT.admits(Colour.of(hex(light, "accent")).orElseThrow()))
                .isTrue();
        assertThat(Scheme.DARK.admits(Colour.of(hex(dark, "accent")).orElseThrow()))
                .isTrue();
    }

    private static List<String> hex(Scheme scheme) {
        return scheme.grounds().stream().map(Colour::hex).toList();
    }

    private static String hex(Map<String, Integer> scheme, String name) {
        return String.format(Locale.ROOT, "#%06x", colour(scheme, name));
    }

    private static void assertContrast(Map<String, Integer> scheme, String ink, String ground, double least) {
        assertThat(contrast(colour(scheme, ink), colour(scheme, ground)))
                .as("--%s on --%s", ink, ground)
                .isGreaterThanOrEqualTo(least);
    }

    private static int colour(Map<String, Integer> scheme, String name) {
        return Optional.ofNullable(scheme.get(name)).orElseThrow(() -> new AssertionError("no colour --" + name));
    }

    private static Map<String, Integer> colours(String css) {
        Map<String, Integer> colours = new HashMap<>();
        Matcher colour = COLOUR.matcher(css);
        while (colour.find()) {
            colours.put(colour.group(1), Integer.parseInt(colour.group(2), 16));
        }
        return colours;
    }

    /** As WCAG defines it, 1 to 21. */
    private static double contrast(int a, int b) {
        double lighter = Math.max(luminance(a), luminance(b));
        double darker = Math.min(luminance(a), luminance(b));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int value) {
        double share = (value & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
