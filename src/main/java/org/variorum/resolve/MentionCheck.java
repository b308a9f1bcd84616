package org.variorum.resolve;

import org.variorum.content.Mention;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;

/** Looks up every id that metadata mentions. */
final class MentionCheck {

    private final Surroundings around;
    private final Reporter reporter;

    MentionCheck(Surroundings around, Reporter reporter) {
        this.around = around;
        this.reporter = reporter;
    }

    void check(Mention mention) {
        if (!around.knows(mention.kind(), mention.id())) {
            reporter.report(Diagnostic.of(
                            code(mention.kind()),
                            mention.location().withLength(mention.id().length()),
                            "no " + noun(mention.kind()) + " has the "
                                    + (mention.kind() == Mention.Kind.FILE ? "path" : "id") + " \"" + mention.id()
                                    + "\"")
                    .expected(expected(mention.kind()))
                    .hint(around.heldBack(mention.kind(), mention.id())
                            .map(HeldBack::hint)
                            .or(() -> around.ids(mention.kind()).hint(mention.id()))));
        }
    }

    private static Code code(Mention.Kind kind) {
        return switch (kind) {
            case OUTLET -> Code.UNKNOWN_OUTLET;
            case ENTITY -> Code.UNKNOWN_ENTITY;
            case EVENT -> Code.UNKNOWN_EVENT;
            case PERSON -> Code.UNKNOWN_PERSON;
            case PAGE, PLACE -> Code.UNKNOWN_PAGE;
            case FILE -> Code.BROKEN_LINK;
            case REPORT -> Code.UNKNOWN_REPORT;
            case WORK -> Code.UNKNOWN_CITATION;
            case STYLE -> Code.BAD_STYLE;
        };
    }

    private static String noun(Mention.Kind kind) {
        return switch (kind) {
            case OUTLET -> "outlet";
            case ENTITY -> "entity";
            case EVENT -> "event";
            case PERSON -> "person";
            case PAGE, PLACE -> "page";
            case FILE -> "file";
            case REPORT -> "report";
            case WORK -> "report or reference";
            case STYLE -> "style of citation";
        };
    }

    private static String expected(Mention.Kind kind) {
        return switch (kind) {
            case OUTLET -> "an id of outlets.yaml";
            case ENTITY -> "an id of entities.yaml";
            case EVENT -> "an id of events.yaml";
            case PERSON -> "an id under people in site.yaml";
            case PAGE -> "the name of a file in pages/, without .md";
            case PLACE ->
                "the name of a file in pages/, without .md, or of a list that the site has by itself, such as disputes";
            case FILE -> "a file in static/ or root/ that may be published";
            case REPORT -> "the name of a file in reports/, without .md";
            case WORK -> "the name of a file in reports/, or an id of references";
            case STYLE ->
                "apa, chicago-author-date, chicago-notes, harvard, ieee, mla, vancouver, or the path of a .csl file"
                        + " in the content folder";
        };
    }
}
