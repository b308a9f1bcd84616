package org.variorum.render.card;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands on a card, all of it words of the page.
 *
 * @param site what the site is called
 * @param title what the page is called
 * @param said what is told below: sentences that stand together or not at all
 * @param verdict what is found, in one text; never cut
 * @param tone the tone of that, {@code good}
 * @param foot what stands at the foot
 */
public record CardText(
        String site, String title, List<String> said, Optional<String> verdict, String tone, Optional<String> foot) {

    /** Copies the list. */
    public CardText {
        said = List.copyOf(said);
    }

    /** What of it can be printed; empty where that is not even the title: then there is no card. What is found goes with all that is said. */
    public Optional<CardText> printable(Predicate<String> prints) {
        boolean whole = said.stream().allMatch(prints)
                && verdict.filter(prints.negate()).isEmpty();
        return Optional.of(new CardText(
                        site, title, whole ? said : List.of(), verdict.filter(prints), tone, foot.filter(prints)))
                .filter(text -> prints.test(site) && prints.test(title));
    }

    /** What is told below the title, with what is found of it. */
    public String told() {
        return Stream.concat(said.stream(), verdict.stream()).collect(Collectors.joining(" "));
    }

    /** All of it, for those who do not see it. */
    public String words() {
        return Stream.of(Stream.of(title), Stream.of(told()), foot.stream())
                .flatMap(texts -> texts)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
