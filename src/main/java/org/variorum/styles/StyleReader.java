package org.variorum.styles;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;
import org.variorum.model.Edtf;

/** Reads styles of citation: those that the program has, and those that people bring along. */
public final class StyleReader {

    /** The names of those that the program has. */
    public static final List<String> NAMES =
            List.of("apa", "chicago-author-date", "chicago-notes", "harvard", "ieee", "mla", "vancouver");

    private static final String ENGLISH = "en-US";
    private static final List<String> LOCALES = List.of(ENGLISH, "en-GB", "ko-KR");

    private StyleReader() {}

    /**
     * One that the program has.
     *
     * @param name its name, one of {@link #NAMES}
     * @param language the language of the site
     */
    public static Style bundled(String name, String language) {
        try {
            return style(XmlTree.read(resource(name + ".csl")), language);
        } catch (StyleFault e) {
            throw new IllegalStateException(name, e);
        }
    }

    /**
     * One that somebody brings along; empty where the text is none, which is reported.
     *
     * @param path where it stands
     * @param text the text
     * @param language the language of the site
     */
    public static Optional<Style> read(String path, String text, String language, Reporter reporter) {
        try {
            return Optional.of(style(XmlTree.read(text), language));
        } catch (StyleFault e) {
            reporter.report(Diagnostic.of(
                            Code.BAD_STYLE,
                            Location.at(path, e.place().line(), e.place().column()),
                            e.what())
                    .expected(e.expected()));
            return Optional.empty();
        }
    }

    private static Style style(StyleXml xml, String language) throws StyleFault {
        if (!xml.name().equals("style")) {
            throw new StyleFault(
                    xml,
                    "<" + xml.name() + ">, which is no style of CSL",
                    "<style xmlns=\"http://purl.org/net/xbiblio/csl\" …>");
        }
        StyleXml citation = xml.child("citation")
                .orElseThrow(() -> new StyleFault(
                        xml,
                        "a style without citations"
                                + parent(xml).map(p -> ": it leans on " + p).orElse(""),
                        "a whole style: <citation> with a layout, and <bibliography>"
                                + (parent(xml).isPresent() ? "; take the style on which it leans" : "")));
        StyleCompiler compiler = new StyleCompiler(xml);
        Optional<StyleXml> list = xml.child("bibliography");
        return new Style(
                xml.attributes(),
                terms(xml, language),
                part(xml, citation, compiler),
                list.isEmpty() ? Optional.empty() : Optional.of(part(xml, list.get(), compiler)),
                StyleCompiler.printed(xml),
                StyleCompiler.printed(citation).contains("citation-number"),
                Edtf::text);
    }

    /** The style on which one leans that has nothing of its own. */
    private static Optional<String> parent(StyleXml xml) {
        return xml.child("info").stream()
                .flatMap(info -> info.all("link").stream())
                .filter(link -> link.text("rel").equals("independent-parent"))
                .map(link -> link.text("href"))
                .findFirst();
    }

    private static Style.Part part(StyleXml style, StyleXml part, StyleCompiler compiler) throws StyleFault {
        StyleXml layout = part.child("layout")
                .orElseThrow(
                        () -> new StyleFault(part, "<" + part.name() + "> without a layout", "<layout>…</layout>"));
        return new Style.Part(
                compiler.children(layout),
                Format.of(layout),
                layout.text("delimiter"),
                StyleCompiler.options(List.of(style, part)),
                compiler.sort(part));
    }

    /** The words of the language: where the style has a variety of it as its own, those. */
    private static StyleTerms terms(StyleXml style, String language) throws StyleFault {
        String tongue = language.split("-", 2)[0];
        String name = LOCALES.stream()
                .filter(l -> l.equals(language))
                .findFirst()
                .or(() -> style.value("default-locale").filter(l -> l.startsWith(tongue) && LOCALES.contains(l)))
                .or(() ->
                        LOCALES.stream().filter(l -> l.startsWith(tongue + "-")).findFirst())
                .orElse(ENGLISH);
        List<StyleXml> locales = new ArrayList<>();
        locales.add(XmlTree.read(resource("locales-" + name + ".xml")));
        for (String own : List.of("", name.split("-", 2)[0], name)) {
            locales.addAll(style.all("locale").stream()
                    .filter(l -> l.text("lang").equals(own))
                    .toList());
        }
        return new StyleTerms(name, locales);
    }

    private static String resource(String name) {
        try (InputStream in = StyleReader.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
