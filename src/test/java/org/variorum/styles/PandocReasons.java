package org.variorum.styles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Why something differs from what Pandoc makes of it. Under each reason of {@code reasons.txt} stand changes, behind which
 * both are alike, and citations and entries that differ for it; before each the styles.
 */
final class PandocReasons {

    /** What is said of a difference without a reason. */
    static final String NONE = "for no reason that is known";

    private static final Path FILE = Path.of("src/test/resources/styles/reasons.txt");
    private static final String CHANGE = " → ";

    private final List<Line> lines = new ArrayList<>();
    private final Set<Line> used = new LinkedHashSet<>();

    /**
     * A line under a reason.
     *
     * @param why the reason
     * @param styles the styles
     * @param text a change, or what is cited
     */
    private record Line(String why, String styles, String text) {

        boolean isChange() {
            return text.contains(CHANGE);
        }

        boolean isOf(String style) {
            return style.matches(styles);
        }

        String changed(String printed) {
            String[] sides = text.split(CHANGE, 2);
            return Pattern.compile(sides[0]).matcher(printed).replaceAll(sides[1]);
        }

        boolean names(String subject) {
            return text.equals(subject)
                    || (text.endsWith("…") && subject.startsWith(text.substring(0, text.length() - 1)));
        }
    }

    /** Those that are written down. */
    PandocReasons() {
        String why = "";
        for (String line : CitedSet.text(FILE).lines().filter(l -> !l.isBlank()).toList()) {
            if (line.startsWith("# ")) {
                why = line.substring(2);
            } else {
                String[] sides = line.split(": ", 2);
                lines.add(new Line(why, sides[0].replace("*", ".*"), sides[1]));
            }
        }
    }

    /** Why a citation or an entry differs in a style. */
    String of(String style, String subject, String pandoc, String ours) {
        for (Line line : lines) {
            if (!line.isChange() && line.isOf(style) && line.names(subject)) {
                used.add(line);
                return line.why;
            }
        }
        for (Line line : changes(style)) {
            if (line.changed(pandoc).equals(line.changed(ours))) {
                used.add(line);
                return line.why;
            }
        }
        return together(style, pandoc, ours);
    }

    private List<Line> changes(String style) {
        return lines.stream().filter(l -> l.isChange() && l.isOf(style)).toList();
    }

    private String together(String style, String pandoc, String ours) {
        Set<Line> changing = new LinkedHashSet<>();
        String theirs = pandoc;
        String own = ours;
        for (Line line : changes(style)) {
            String before = theirs + own;
            theirs = line.changed(theirs);
            own = line.changed(own);
            if (!before.equals(theirs + own)) {
                changing.add(line);
            }
            if (theirs.equals(own)) {
                used.addAll(changing);
                return String.join(
                        "; ", changing.stream().map(Line::why).distinct().toList());
            }
        }
        return NONE;
    }

    /** The lines that nothing has differed for. */
    List<String> unused() {
        return lines.stream().filter(l -> !used.contains(l)).map(Line::toString).toList();
    }
}
