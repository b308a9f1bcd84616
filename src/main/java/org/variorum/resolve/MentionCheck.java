package org.variorum.resolve;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.content.Content;
import org.variorum.content.ContentFile;
import org.variorum.content.Mention;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Reporter;
import org.variorum.diagnostic.Spellings;
import org.variorum.model.Id;

/** Looks up every id that metadata mentions. */
final class MentionCheck {

    private final Content content;

    MentionCheck(Content content) {
        this.content = content;
    }

    void check(Reporter reporter) {
        Map<Mention.Kind, Set<String>> ids = new EnumMap<>(Mention.Kind.class);
        Map<Mention.Kind, Spellings> spellings = new EnumMap<>(Mention.Kind.class);
        for (Mention mention : content.mentions()) {
            Set<String> known = ids.computeIfAbsent(mention.kind(), this::known);
            if (!known.contains(mention.id()) && !content.incomplete().contains(mention.kind())) {
                reporter.report(Diagnostic.of(
                                code(mention.kind()),
                                mention.location().withLength(mention.id().length()),
                                "no " + noun(mention.kind()) + " has the id \"" + mention.id() + "\"")
                        .expected(expected(mention.kind()))
                        .hint(spellings
                                .computeIfAbsent(mention.kind(), kind -> new Spellings(() -> known))
                                .hint(mention.id())));
            }
        }
    }

    private Set<String> known(Mention.Kind kind) {
        return switch (kind) {
            case OUTLET -> new HashSet<>(Id.texts(content.catalog().outlets().keySet()));
            case ENTITY -> new HashSet<>(Id.texts(content.catalog().entities().keySet()));
            case EVENT -> new HashSet<>(Id.texts(content.catalog().events().keySet()));
            case PERSON -> content.catalog().site().people().keySet();
            case PAGE -> ids(content.pages());
            case REPORT -> ids(content.reports());
            case WORK -> works();
        };
    }

    private Set<String> works() {
        Set<String> works = ids(content.reports());
        works.addAll(content.catalog().references().keySet());
        return works;
    }

    private static <M> Set<String> ids(List<ContentFile<M>> files) {
        Set<String> ids = new TreeSet<>();
        files.forEach(f -> ids.add(f.id()));
        return ids;
    }

    private static Code code(Mention.Kind kind) {
        return switch (kind) {
            case OUTLET -> Code.UNKNOWN_OUTLET;
            case ENTITY -> Code.UNKNOWN_ENTITY;
            case EVENT -> Code.UNKNOWN_EVENT;
            case PERSON -> Code.UNKNOWN_PERSON;
            case PAGE -> Code.UNKNOWN_PAGE;
            case REPORT -> Code.UNKNOWN_REPORT;
            case WORK -> Code.UNKNOWN_CITATION;
        };
    }

    private static String noun(Mention.Kind kind) {
        return switch (kind) {
            case OUTLET -> "outlet";
            case ENTITY -> "entity";
            case EVENT -> "event";
            case PERSON -> "person";
            case PAGE -> "page";
            case REPORT -> "report";
            case WORK -> "report or reference";
        };
    }

    private static String expected(Mention.Kind kind) {
        return switch (kind) {
            case OUTLET -> "an id of outlets.yaml";
            case ENTITY -> "an id of entities.yaml";
            case EVENT -> "an id of events.yaml";
            case PERSON -> "an id under people in site.yaml";
            case PAGE -> "the name of a file in pages/, without .md";
            case REPORT -> "the name of a file in reports/, without .md";
            case WORK -> "the name of a file in reports/, or an id of references";
        };
    }
}
