package org.variorum.propose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.variorum.model.Finding;
import org.variorum.model.Reconciliation;
import org.variorum.model.Verdict;
import org.variorum.model.Words;

/**
 * What the rules make of a question as the {@code finding:} of its file. It says no more than they do: who decided is a
 * gap where several could have, a gap is what {@code check} asks for, and the day is left to who decides.
 *
 * @param entries the lines below the key {@code finding:}, without its indent
 */
public record FindingBlock(List<String> entries) {

    private static final int MOST_PEOPLE = 4;

    /** Copies the lines. */
    public FindingBlock {
        entries = List.copyOf(entries);
    }

    /**
     * The finding that says what the rules say.
     *
     * @param finding the question, with what they make of it
     * @param people ids of those who may decide
     */
    public static FindingBlock of(Finding finding, Collection<String> people) {
        Reconciliation rules = finding.reconciliation();
        List<String> lines = new ArrayList<>();
        lines.add("status: " + (rules.verdict() == Verdict.UNRESOLVED ? "open" : "settled"));
        lines.addAll(new ProposedAnswer(finding).lines());
        lines.add("verdict: " + Words.of(rules.verdict()));
        lines.add("confidence: " + Words.of(rules.confidence()));
        lines.add(by(people));
        return new FindingBlock(lines);
    }

    /** The block as text, key and all; every line ends with a line feed. */
    public String text() {
        return Stream.concat(Stream.of("finding:"), indented().stream())
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** Its lines below the key. */
    List<String> indented() {
        return entries.stream().map(line -> "  " + line).toList();
    }

    private static String by(Collection<String> people) {
        if (people.size() == 1) {
            return "by: [" + YamlText.of(people.iterator().next()) + "]";
        }
        String some = people.stream().limit(MOST_PEOPLE).collect(Collectors.joining(", "));
        return "by: # who decided: "
                + (people.isEmpty() ? "an id that stands under people: in site.yaml" : "one or more of " + some)
                + (people.size() > MOST_PEOPLE ? " and others" : "");
    }
}
