package org.variorum.load.csl;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of CSL as readers see them: without the small markup that CSL-JSON allows in titles, and with entities undone. Raised and
 * lowered digits stay so, as Unicode has them: 10⁶ is not 106.
 */
final class CslText {

    private CslText() {}

    /** A text without markup. */
    static String plain(String text) {
        return text.indexOf('<') < 0 && text.indexOf('&') < 0 ? text : new Reading(text).plain();
    }

    /** One text: which of its tags are in pairs, and what comes of it. */
    private static final class Reading {

        /** Tags of CSL-JSON, and those that registries leave in titles. */
        private static final Pattern MARK = Pattern.compile(
                "<(/?)(i|b|u|em|strong|sc|scp|sub|sup|inf|tt|span"
                        + "|(?:jats|mml):[a-z]{1,20})(?:\\s[^<>]{0,200})?>"
                        + "|&(amp|lt|gt|quot|apos|nbsp|ndash|mdash|hellip|lsquo|rsquo|ldquo|rdquo|#\\d{1,7}|#[xX][0-9a-fA-F]{1,6});",
                Pattern.CASE_INSENSITIVE);

        private static final Map<String, String> ENTITIES = Map.ofEntries(
                Map.entry("amp", "&"),
                Map.entry("lt", "<"),
                Map.entry("gt", ">"),
                Map.entry("quot", "\""),
                Map.entry("apos", "'"),
                Map.entry("nbsp", "\u00a0"),
                Map.entry("ndash", "–"),
                Map.entry("mdash", "—"),
                Map.entry("hellip", "…"),
                Map.entry("lsquo", "‘"),
                Map.entry("rsquo", "’"),
                Map.entry("ldquo", "“"),
                Map.entry("rdquo", "”"));

        private static final String LEVEL = "0123456789+-−=()n";
        private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ";
        private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ";

        private final String text;
        private final BitSet paired = new BitSet();
        private final StringBuilder plain = new StringBuilder();

        Reading(String text) {
            this.text = text;
        }

        String plain() {
            pair();
            Deque<Integer> levels = new ArrayDeque<>();
            Matcher mark = MARK.matcher(text);
            int from = 0;
            while (mark.find()) {
                plain.append(text, from, mark.start());
                from = mark.end();
                if (mark.group(3) != null) {
                    plain.append(entity(mark.group(3), mark.group()));
                } else if (!paired.get(mark.start())) {
                    plain.append(mark.group());
                } else if (mark.group(1).isEmpty()) {
                    levels.push(plain.length());
                } else {
                    level(mark.group(2).toLowerCase(Locale.ROOT), levels.isEmpty() ? plain.length() : levels.pop());
                }
            }
            return plain.append(text, from, text.length()).toString();
        }

        /** Finds the tags that have a counterpart: a sign on its own is part of the text. */
        private void pair() {
            Map<String, Deque<Integer>> open = new HashMap<>();
            Matcher mark = MARK.matcher(text);
            while (mark.find()) {
                if (mark.group(2) != null) {
                    Deque<Integer> same =
                            open.computeIfAbsent(mark.group(2).toLowerCase(Locale.ROOT), n -> new ArrayDeque<>());
                    if (mark.group(1).isEmpty()) {
                        same.push(mark.start());
                    } else if (!same.isEmpty()) {
                        paired.set(same.pop());
                        paired.set(mark.start());
                    }
                }
            }
        }

        private void level(String tag, int from) {
            if (tag.equals("sup")) {
                shift(from, RAISED);
            } else if (tag.equals("sub") || tag.equals("inf")) {
                shift(from, LOWERED);
            }
        }

        /** Raises or lowers what stands behind an index, where Unicode can say all of it so. */
        private void shift(int from, String shifted) {
            String run = plain.substring(from);
            if (run.chars().allMatch(c -> LEVEL.indexOf(c) >= 0)) {
                plain.setLength(from);
                run.chars().forEach(c -> plain.append(shifted.charAt(LEVEL.indexOf(c))));
            }
        }

        private static String entity(String name, String written) {
            if (name.charAt(0) != '#') {
                return ENTITIES.getOrDefault(name.toLowerCase(Locale.ROOT), written);
            }
            boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
            int code = Integer.parseInt(name, hex ? 2 : 1, name.length(), hex ? 16 : 10);
            boolean sound =
                    Character.isDefined(code) && !Character.isISOControl(code) && !Character.isSurrogate((char) code);
            return Character.isValidCodePoint(code) && sound ? Character.toString(code) : written;
        }
    }
}
