package org.variorum.render;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.variorum.model.Menu;
import org.variorum.render.view.MenuView;
import org.variorum.site.PageKind;
import org.variorum.site.Paths;
import org.variorum.site.Site;
import org.variorum.words.LayoutWords;
import org.variorum.words.PageWords;

/** Where every page of a site leads: what the desk puts at the top, and at the foot all else. */
final class MenuViews {

    private final Site site;
    private final PageWords words;
    private final LayoutWords frame;
    private final Map<String, String> titles = new TreeMap<>();

    MenuViews(Site site) {
        this.site = site;
        this.words = site.library().values().language().pages();
        this.frame = site.library().values().language().frame().layout();
        site.texts().forEach(p -> titles.put(p.id().isEmpty() ? p.kind().word() : p.id(), p.title(words)));
    }

    /** The menu; the foot has the lists that are not at the top, too. */
    MenuView menu(List<Output.Offer> offers) {
        Menu menu = site.info().menu();
        List<PageKind> main = menu.main().map(this::kinds).orElseGet(() -> PageKind.of(PageKind.Menu.HEADER));
        Set<PageKind> above = EnumSet.noneOf(PageKind.class);
        above.addAll(main);
        above.addAll(kinds(menu.about()));
        return new MenuView(
                menu.main()
                        .map(this::entries)
                        .orElseGet(() -> main.stream().flatMap(this::made).toList()),
                entries(menu.about()),
                foot(above, offers));
    }

    private List<PageKind> kinds(List<Menu.Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.<Stream<PageKind>>fold(
                        page -> PageKind.named(page.name()).stream(), outside -> Stream.empty()))
                .toList();
    }

    private List<MenuView.Entry> entries(List<Menu.Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.<Stream<MenuView.Entry>>fold(
                        this::page,
                        outside -> Stream.of(new MenuView.Entry(
                                outside.text(), Optional.empty(), Optional.of(outside.url()), true))))
                .toList();
    }

    private Stream<MenuView.Entry> page(Menu.Entry.Page page) {
        Stream<MenuView.Entry> link = titles.containsKey(page.name())
                ? titled(page.name())
                : PageKind.named(page.name()).stream().flatMap(this::made);
        return link.map(made -> page.text()
                .map(text -> new MenuView.Entry(text, made.path(), made.url(), true))
                .orElse(made));
    }

    /** A page about the site. */
    private Stream<MenuView.Entry> titled(String page) {
        return Optional.ofNullable(titles.get(page)).stream().map(title -> link(title, Paths.page(page), true));
    }

    /** The only page of a kind, as menus call it. */
    private Stream<MenuView.Entry> made(PageKind kind) {
        return kind.label(words).stream().flatMap(label -> kind.path().stream().map(path -> link(label, path, false)));
    }

    private static MenuView.Entry link(String text, String path, boolean written) {
        return new MenuView.Entry(text, Optional.of(path), Optional.empty(), written);
    }

    private List<MenuView.Entry> foot(Set<PageKind> above, List<Output.Offer> offers) {
        Stream<MenuView.Entry> policies =
                site.info().policies().values().stream().distinct().flatMap(this::titled);
        Stream<MenuView.Entry> host =
                site.host().map(h -> link(frame.hostedBy().say(h.name()), h.home(), false)).stream();
        Stream<MenuView.Entry> lists = Arrays.stream(PageKind.values())
                .filter(kind -> kind.isInMenus() && !above.contains(kind))
                .flatMap(this::made);
        Stream<MenuView.Entry> files = offers.stream().map(o -> link(o.label().apply(frame), o.path(), false));
        return Stream.of(policies, host, lists, files).flatMap(links -> links).toList();
    }
}
