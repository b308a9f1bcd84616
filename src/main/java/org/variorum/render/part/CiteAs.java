package org.variorum.render.part;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.variorum.diagnostic.Location;
import org.variorum.model.Citation;
import org.variorum.model.Edtf;
import org.variorum.model.Name;
import org.variorum.render.theme.Markup;
import org.variorum.render.view.CiteAsView;
import org.variorum.render.view.MarkupView;
import org.variorum.site.Links;
import org.variorum.site.Site;
import org.variorum.styles.Style;
import org.variorum.styles.StyledText;
import org.variorum.styles.ToldBy;
import org.variorum.words.PageWords;

/** How pages of a site are to be cited: in their own style or that of the site, else in a form of its own. */
public final class CiteAs {

    private static final int ROOM = 256;

    private final Site site;
    private final StyledWorks styled;
    private final DateViews dates;

    /** The pages of a site. */
    public CiteAs(Site site, StyledWorks styled, DateViews dates) {
        this.site = site;
        this.styled = styled;
        this.dates = dates;
    }

    /**
     * A page.
     *
     * @param path the page
     * @param title its title
     * @param people ids of those who wrote it; the site itself where there are none
     * @param day when it is from
     * @param own the style that it has of its own, by its name
     */
    public CiteAsView of(
            String path, String title, List<String> people, Optional<LocalDate> day, Optional<String> own) {
        List<String> names = site.library().names(people);
        Optional<String> address = site.baseUrl().map(base -> Links.full(base, path));
        PageWords words = site.library().values().language().pages();
        MarkupView text = styled.style(own.or(site.library()::style))
                .map(style -> entry(style, path, title, names, day, address))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> StyledMarkup.unlinked(entry.runs()))
                .orElseGet(() -> plain(words.citation(
                        names.isEmpty()
                                ? site.info().title()
                                : NameLists.of(site.library()).of(names),
                        title,
                        site.info().title(),
                        day.map(dates::day),
                        address)));
        return new CiteAsView(words.citeAs(), text);
    }

    /** Which part of a person's name is the family name nobody has said, so a name stands as it is. */
    private StyledText entry(
            Style style,
            String path,
            String title,
            List<String> names,
            Optional<LocalDate> day,
            Optional<String> address) {
        List<Name> who = names.isEmpty()
                ? List.of(body(site.info().title()))
                : names.stream().map(CiteAs::body).toList();
        Citation page = new Citation(
                path,
                "webpage",
                Optional.of(title),
                Map.of(Citation.AUTHOR, who),
                Optional.of(site.info().title()).filter(whole -> !names.isEmpty()),
                day.flatMap(d -> Edtf.parse(d.toString())),
                new Citation.Online(address, List.of(), Optional.empty()),
                Optional.of(site.info().language()),
                Map.of(),
                Location.ofFile(path));
        return style.entry(page, ToldBy.NOTHING, /* numbered= */ false);
    }

    private static Name body(String name) {
        return new Name(name, Optional.empty());
    }

    private static MarkupView plain(String words) {
        return new MarkupView(new Markup(ROOM).text(words).toBytes());
    }
}
