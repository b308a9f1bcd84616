package org.variorum.render.part;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.variorum.model.Citation;
import org.variorum.model.Name;
import org.variorum.model.Outlet;
import org.variorum.model.Reliability;
import org.variorum.model.Report;
import org.variorum.render.view.LetterView;
import org.variorum.render.view.OriginalView;
import org.variorum.render.view.ReferenceView;
import org.variorum.site.Library;
import org.variorum.site.Paths;
import org.variorum.site.Work;
import org.variorum.words.LabelWords;

/** Works as they are cited in full, each put together when it is first shown. Safe for use by several threads. */
public final class References {

    private static final List<String> PARTS =
            List.of("volume", "issue", "number", "section", "page", "edition", "publisher", "publisher-place", "DOI");

    private final Library library;
    private final DateViews dates;
    private final Kept<Work, ReferenceView> views = new Kept<>(Work::key, this::view);

    /** The works of a library. */
    public References(Library library) {
        this.library = library;
        this.dates = DateViews.of(library);
    }

    /** A work in full. */
    public ReferenceView of(Work work) {
        return views.of(work);
    }

    /** The letter in force for a report, with the reason. */
    public LetterView letter(Report report) {
        String reason = report.reliabilityReason()
                .or(() -> library.outlet(report.outlet()).map(Outlet::reason))
                .orElse("");
        return letter(
                report.source().reliability(),
                reason,
                library.values().language().labels());
    }

    /** A letter with its meaning, and the reason for it. */
    public static LetterView letter(Reliability letter, String reason, LabelWords labels) {
        return new LetterView(letter.name(), labels.reliability(letter), reason);
    }

    private ReferenceView view(Work work) {
        Citation citation = work.citation();
        Optional<String> container = citation.container()
                .or(() -> work.report().flatMap(r -> library.outlet(r.outlet())).map(Outlet::name));
        return new ReferenceView(
                citation.authors().stream().map(Name::full).collect(Collectors.joining(", ")),
                citation.title(),
                container,
                dates.of(citation.issued()),
                more(citation),
                original(citation),
                citation.accessed().map(d -> dates.of(Optional.of(d))),
                citation.language(),
                work.report().map(r -> Paths.report(r.id())),
                work.report().map(this::letter));
    }

    /** Where a work can be read. */
    static OriginalView original(Citation citation) {
        return new OriginalView(
                citation.url().filter(References::isWeb), citation.archive().filter(References::isWeb));
    }

    /** Whether an address of metadata may be linked. */
    public static boolean isWeb(String url) {
        String lower = url.toLowerCase(java.util.Locale.ROOT);
        return (lower.startsWith("https://") || lower.startsWith("http://"))
                && url.codePoints().noneMatch(c -> c <= 0x20);
    }

    private static List<String> more(Citation citation) {
        return PARTS.stream()
                .filter(citation.more()::containsKey)
                .map(name -> part(name, citation.more().getOrDefault(name, "")))
                .toList();
    }

    private static String part(String name, String value) {
        return switch (name) {
            case "publisher", "publisher-place" -> value;
            case "page" -> (value.matches(".*[-–,].*") ? "pp. " : "p. ") + value;
            case "volume" -> "vol. " + value;
            case "issue", "number" -> "no. " + value;
            default -> name + " " + value;
        };
    }
}
