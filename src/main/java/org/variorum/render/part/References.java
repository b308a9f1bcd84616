package org.variorum.render.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.model.Citation;
import org.variorum.model.Name;
import org.variorum.model.Outlet;
import org.variorum.model.Reliability;
import org.variorum.model.Report;
import org.variorum.render.view.DateView;
import org.variorum.render.view.LetterView;
import org.variorum.render.view.ReferenceView;
import org.variorum.site.Library;
import org.variorum.site.Paths;
import org.variorum.site.Work;
import org.variorum.words.FrameWords;
import org.variorum.words.Gapped;
import org.variorum.words.LabelWords;
import org.variorum.words.WorkWords;

/** Works as they are cited in full, each put together when it is first shown. Safe for use by several threads. */
public final class References {

    private static final List<String> PARTS = List.of(
            "volume",
            "issue",
            "number",
            "section",
            "page",
            "edition",
            "collection-title",
            "publisher",
            "publisher-place",
            "genre",
            "archive",
            "archive_location",
            "DOI");

    /** A number of an edition as one says it in English, {@code 2nd ed.} */
    private static final Pattern ORDINAL = Pattern.compile("(?i)^(\\d+)(?:st|nd|rd|th)(?:\\s+ed(?:ition|\\.)?)?$");

    private static final String EDITOR = "editor";
    private static final String TRANSLATOR = "translator";

    private final Library library;
    private final DateViews dates;
    private final WorkWords words;
    private final String comma;
    private final Originals originals;
    private final Shared<Work, ReferenceView> views;

    /** The works of a library. */
    public References(Library library) {
        this.library = library;
        this.dates = DateViews.of(library);
        FrameWords frame = library.values().language().frame();
        this.words = frame.works();
        this.comma = frame.layout().comma();
        this.originals = new Originals(frame);
        this.views = new Shared<>(library.recall(), Work::key, this::view);
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
                closed(makers(citation)),
                citation.title(),
                container,
                dates.of(citation.issued(), citation.more("issued")),
                more(citation),
                originals.of(citation),
                seen(citation),
                citation.language(),
                work.report().map(r -> Paths.report(r.id())),
                work.report().map(this::letter));
    }

    private Optional<DateView> seen(Citation citation) {
        Optional<String> words = citation.more("accessed");
        return citation.accessed().isPresent() || words.isPresent()
                ? Optional.of(dates.of(citation.accessed(), words))
                : Optional.empty();
    }

    /** Who is named first: those who wrote a work or, where nobody is said to have, who edited it. */
    private String makers(Citation citation) {
        List<Name> makers = citation.makers();
        boolean edited = citation.authors().isEmpty() && !makers.isEmpty();
        if (!edited) {
            return full(makers);
        }
        return (makers.size() > 1 ? words.editors() : words.editor()).say(full(makers));
    }

    private String full(List<Name> names) {
        return names.stream()
                .map(name -> name.equals(Name.OTHERS) ? words.others() : name.full())
                .collect(Collectors.joining(comma));
    }

    /** With a full stop behind it, unless it ends with one. */
    private static String closed(String text) {
        return text.isEmpty() || text.endsWith(".") ? text : text + ".";
    }

    private List<String> more(Citation citation) {
        List<String> more = new ArrayList<>();
        if (!citation.authors().isEmpty()) {
            by(words.editedBy(), citation.names(EDITOR), more);
        }
        by(words.translatedBy(), citation.names(TRANSLATOR), more);
        by(words.directedBy(), citation.names("director"), more);
        by(words.interviewedBy(), citation.names("interviewer"), more);
        for (String name : PARTS) {
            boolean linked = name.equals("DOI") && citation.doi().isPresent();
            citation.more(name).filter(value -> !linked).ifPresent(value -> more.add(part(name, value)));
        }
        return more;
    }

    private void by(Gapped role, List<Name> names, List<String> more) {
        if (!names.isEmpty()) {
            more.add(role.say(full(names)));
        }
    }

    private String part(String name, String value) {
        return switch (name) {
            case "page" -> (value.matches(".*[-–,].*") ? words.pages() : words.page()).say(value);
            case "volume" -> words.volume().say(value);
            case "issue", "number" -> words.issue().say(value);
            case "section" -> words.section().say(value);
            case "edition" -> words.edition().say(ORDINAL.matcher(value).replaceFirst("$1"));
            case "DOI" -> words.doi().say(value);
            default -> value;
        };
    }
}
