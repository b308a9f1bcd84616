package org.variorum.styles;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.variorum.model.Inline;

/**
 * One work in a citation.
 *
 * @param style the style
 * @param cite what the author wrote
 * @param citable the work; empty where there is none of that key
 * @param told what the page knows of it
 * @param place where and how it is cited
 * @param index its place in the citation as it was written
 */
record CiteText(
        Style style, Inline.Cite cite, Optional<CitableWork> citable, Scene.Told told, Scene.Place place, int index) {

    private static final Pattern WITH_COMMA = Pattern.compile("^[,\\s]+");
    private static final List<String> MAKERS = List.of("author", "editor", "translator", "director");

    /** The work. */
    Optional<StyledWork> work() {
        return citable.map(CitableWork::work);
    }

    /** The work, without what stands around it. */
    StyledLine bare(boolean withoutAuthor) {
        return printed(new Scene.Place(place.locator(), place.position(), withoutAuthor));
    }

    /** What is asked of most works is known: the whole work, cited for the first time and told from none. */
    private StyledLine printed(Scene.Place at) {
        if (citable.isEmpty()) {
            return new StyledLine("@" + cite.key());
        }
        CitableWork of = citable.get();
        boolean known = at.position() == Scene.Position.FIRST
                && !at.withoutAuthor()
                && at.locator().some().isEmpty()
                && !style.isNumbered()
                && ToldApart.isPlain(of, told);
        return known ? of.cite() : Element.joined(style.citation().children(), "", scene(of.work(), Optional.of(at)));
    }

    private Scene scene(StyledWork of, Optional<Scene.Place> at) {
        return new Scene(
                style, of, Scene.Purpose.CITATION, told, at, style.citation().options());
    }

    /** Who wrote it, as the style calls them in a citation. */
    StyledLine author() {
        StyledLine whole = printed(new Scene.Place(CitedPart.NONE, place.position(), /* withoutAuthor= */ false));
        if (citable.isEmpty()) {
            return whole;
        }
        StyledLine author = whole.marked(StyledLine.AUTHOR);
        return author.isEmpty() ? maker(citable.get().work()) : author;
    }

    /** Who wrote it, as the style calls them, and who they are: namesakes are others. Empty where nobody is named. */
    String authorship() {
        String called = author().plain();
        return called.isEmpty() || citable.isEmpty()
                ? called
                : called
                        + ToldApart.makers(citable.get()).stream()
                                .map(PersonName::whole)
                                .collect(Collectors.joining("\n", "\n", ""));
    }

    /** In a style whose citations name nobody: the family names, or the title. */
    private StyledLine maker(StyledWork of) {
        NameList list = new NameList(
                Map.of("form", "short", "and", "text", "et-al-min", "3", "et-al-use-first", "1"),
                Format.NONE,
                Format.NONE,
                Format.NONE,
                "et-al",
                Format.NONE);
        Scene scene = scene(of, Optional.empty());
        for (String role : MAKERS) {
            StyledLine names = list.render(of.names(role), scene);
            if (!names.isEmpty()) {
                return names;
            }
        }
        String title = of.text("title", /* shortly= */ false).orElse(of.key());
        return Quotes.around(new StyledLine(title), style.terms());
    }

    /** With what stands before and behind it. */
    StyledLine whole(boolean withoutAuthor) {
        StyledLine line = new StyledLine();
        String prefix = cite.prefix().strip();
        if (!prefix.isEmpty()) {
            line.append(prefix).append(" ");
        }
        line.append(bare(withoutAuthor).cite(index));
        String suffix = line.isEmpty() ? WITH_COMMA.matcher(cite.suffix()).replaceFirst("") : cite.suffix();
        if (!suffix.isEmpty()) {
            boolean apart = !line.isEmpty() && Character.isLetterOrDigit(suffix.charAt(0));
            line.append(apart ? ", " + suffix : suffix);
        }
        return line;
    }

    /** Whether anything stands around it. */
    boolean isPlain() {
        return cite.prefix().isBlank()
                && cite.suffix().isBlank()
                && cite.locator().isBlank();
    }
}
