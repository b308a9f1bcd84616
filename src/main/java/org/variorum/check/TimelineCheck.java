package org.variorum.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.diagnostic.Spellings;
import org.variorum.model.Attributes;
import org.variorum.model.Attributes.Pair;
import org.variorum.model.Block;
import org.variorum.model.Edtf;
import org.variorum.site.EventFilter;

/** What a timeline asks for is there, and leaves something. */
final class TimelineCheck implements Check {

    @Override
    public void check(Subject subject, Reporter reporter) {
        Timelines known = subject.whole().timelines();
        subject.texts().stream()
                .flatMap(text -> text.prose().divs().stream())
                .map(Block.Div::attributes)
                .filter(block -> block.has("timeline"))
                .forEach(block -> check(block, known, reporter));
    }

    private static void check(Attributes block, Timelines known, Reporter reporter) {
        List<Diagnostic> faults = Stream.of(
                        date(block, "from", EventFilter::from),
                        date(block, "to", EventFilter::to),
                        reversed(block),
                        unknown(block, "tags", known::isTag, Code.UNKNOWN_TAG, "no question has the tag", known::tags),
                        unknown(
                                block,
                                "entities",
                                known::isEntity,
                                Code.UNKNOWN_ENTITY,
                                "there is no entity",
                                known::entities))
                .flatMap(found -> found)
                .toList();
        faults.forEach(reporter::report);
        if (faults.isEmpty() && known.isEmpty(EventFilter.of(block))) {
            reporter.report(Diagnostic.of(Code.EMPTY_TIMELINE, block.location(), "no event stands on this timeline")
                    .expected("dates, tags and entities that at least one event has"));
        }
    }

    private static Stream<Diagnostic> date(Attributes block, String key, Function<String, Optional<Edtf>> read) {
        return block.pair(key).stream()
                .filter(pair -> read.apply(pair.value()).isEmpty())
                .map(pair -> at(pair, Code.BAD_ATTRIBUTE_VALUE, "\"" + pair.value() + "\" is no date")
                        .expected("a date, such as 2023-11-08 or 2023-11"));
    }

    private static Stream<Diagnostic> reversed(Attributes block) {
        return block.pair("to").stream()
                .filter(pair -> EventFilter.of(block).isReversed())
                .map(pair -> at(
                                pair,
                                Code.BAD_ATTRIBUTE_VALUE,
                                "the timeline ends with " + pair.value() + ", before it begins")
                        .expected("a date not before " + block.value("from").orElse("")));
    }

    private static Stream<Diagnostic> unknown(
            Attributes block, String key, Predicate<String> known, Code code, String found, Supplier<Spellings> near) {
        return block.pair(key).stream()
                .flatMap(pair -> EventFilter.words(pair.value()).stream()
                        .filter(known.negate())
                        .map(word -> at(pair, code, found + " \"" + word + "\"")
                                .hint(near.get().hint(word))));
    }

    private static Diagnostic at(Pair pair, Code code, String found) {
        return Diagnostic.of(code, pair.location().withLength(pair.value().length()), found);
    }
}
