package org.variorum.styles;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes elements of what a style has as XML: each macro once, none within itself. */
final class StyleCompiler {

    /** More than any real style needs; one that comes to more has been made to. */
    private static final long HEAVIEST = 1_000_000;

    private static final int DEEPEST = 400;

    /** How options of names are called on the elements around. */
    private static final Map<String, String> INHERITED = Map.of("name-form", "form", "name-delimiter", "delimiter");

    private final Map<String, StyleXml> sources = new HashMap<>();
    private final Map<String, List<Element>> macros = new HashMap<>();
    private final Set<String> open = new HashSet<>();
    private int depth;

    /** The names for which a substitute is being made; names in it that say no more than whose are as these. */
    private Optional<NamesElement> instead = Optional.empty();

    /** A compiler of the macros of a style. */
    StyleCompiler(StyleXml style) {
        style.all("macro").forEach(macro -> sources.put(macro.text("name"), macro));
    }

    /** The elements in another. */
    List<Element> children(StyleXml parent) throws StyleFault {
        List<Element> elements = new ArrayList<>();
        depth++;
        if (depth > DEEPEST) {
            throw new StyleFault(parent, "elements too deep within each other", "at most 400, macros counted");
        }
        for (StyleXml child : parent.children()) {
            element(child).ifPresent(elements::add);
        }
        depth--;
        if (Element.weights(elements) > HEAVIEST) {
            throw new StyleFault(parent, "macros that come to millions of elements", "a style of a sensible size");
        }
        return List.copyOf(elements);
    }

    private Optional<Element> element(StyleXml xml) throws StyleFault {
        return switch (xml.name()) {
            case "text" -> Optional.of(text(xml));
            case "number" -> Optional.of(new NumberElement(xml.text("variable"), xml.text("form"), Format.of(xml)));
            case "date" -> Optional.of(date(xml));
            case "names" -> Optional.of(names(xml));
            case "label" -> Optional.of(label(xml));
            case "group" -> Optional.of(new GroupElement(children(xml), xml.text("delimiter"), Format.of(xml)));
            case "choose" -> Optional.of(choose(xml));
            case "sort", "layout" -> Optional.empty();
            default ->
                throw new StyleFault(
                        xml,
                        "<" + xml.name() + ">, which CSL does not have here",
                        "text, number, date, names, label, group or choose");
        };
    }

    private Element text(StyleXml xml) throws StyleFault {
        Format format = Format.of(xml);
        String form = xml.value("form").orElse("long");
        Optional<String> macro = xml.value("macro");
        if (macro.isPresent()) {
            return new MacroElement(macro(macro.get(), xml), format);
        }
        for (TextElement.Source source : TextElement.Source.values()) {
            Optional<String> name = xml.value(source.attribute());
            if (name.isPresent()) {
                return new TextElement(source, name.get(), form, xml.is("plural"), format);
            }
        }
        throw new StyleFault(xml, "a text that says nothing", "variable=, macro=, term= or value=");
    }

    /** The elements of a macro. */
    List<Element> macro(String name, StyleXml at) throws StyleFault {
        List<Element> known = macros.get(name);
        if (known != null) {
            return known;
        }
        StyleXml source = sources.get(name);
        if (source == null) {
            throw new StyleFault(at, "no macro is called " + name, "the name of a macro of this style");
        }
        if (!open.add(name)) {
            throw new StyleFault(at, "the macro " + name + " stands within itself", "macros without a circle");
        }
        Optional<NamesElement> outer = instead;
        instead = Optional.empty();
        List<Element> elements = children(source);
        instead = outer;
        open.remove(name);
        macros.put(name, elements);
        return elements;
    }

    private Element date(StyleXml xml) {
        Set<String> only = switch (xml.value("date-parts").orElse("year-month-day")) {
            case "year" -> Set.of("year");
            case "year-month" -> Set.of("year", "month");
            default -> Set.of("year", "month", "day");
        };
        List<DatePart> parts = xml.all("date-part").stream().map(DatePart::of).toList();
        return new DateElement(
                xml.text("variable"), xml.text("form"), only, parts, xml.text("delimiter"), Format.of(xml));
    }

    private static Element label(StyleXml xml) {
        return new LabelElement(
                xml.text("variable"), xml.value("form").orElse("long"), xml.text("plural"), Format.of(xml));
    }

    private Element choose(StyleXml xml) throws StyleFault {
        List<ChooseElement.Branch> branches = new ArrayList<>();
        for (StyleXml branch : xml.children()) {
            Condition condition = branch.name().equals("else") ? Condition.ELSE : Condition.of(branch);
            branches.add(new ChooseElement.Branch(condition, children(branch)));
        }
        return new ChooseElement(branches);
    }

    private NamesElement names(StyleXml xml) throws StyleFault {
        if (instead.isPresent() && xml.children().isEmpty()) {
            return instead.get().of(xml.words("variable"));
        }
        NamesElement bare = new NamesElement(
                xml.words("variable"), list(xml), word(xml), xml.value("delimiter"), List.of(), Format.of(xml));
        Optional<StyleXml> substitute = xml.child("substitute");
        if (substitute.isEmpty()) {
            return bare;
        }
        Optional<NamesElement> outer = instead;
        instead = Optional.of(bare);
        List<Element> others = children(substitute.get());
        instead = outer;
        return new NamesElement(bare.variables(), bare.list(), bare.label(), bare.delimiter(), others, bare.format());
    }

    private static NameList list(StyleXml xml) {
        Optional<StyleXml> name = xml.child("name");
        Optional<StyleXml> etAl = xml.child("et-al");
        return new NameList(
                name.map(StyleXml::attributes).orElse(Map.of()),
                name.map(Format::of).map(Format::bare).orElse(Format.NONE),
                part(name, "family"),
                part(name, "given"),
                etAl.flatMap(e -> e.value("term")).orElse("et-al"),
                etAl.map(Format::of).orElse(Format.NONE));
    }

    private static Format part(Optional<StyleXml> name, String part) {
        return name.stream()
                .flatMap(n -> n.all("name-part").stream())
                .filter(p -> p.text("name").equals(part))
                .findFirst()
                .map(Format::of)
                .orElse(Format.NONE);
    }

    private static Optional<NamesElement.Label> word(StyleXml xml) {
        List<String> names = xml.children().stream().map(StyleXml::name).toList();
        boolean first = names.contains("name") && names.indexOf("label") < names.indexOf("name");
        return xml.child("label")
                .map(l ->
                        new NamesElement.Label(l.value("form").orElse("long"), l.text("plural"), Format.of(l), first));
    }

    /** The options of names that hold within elements, the inner of which have the last word. */
    static Map<String, String> options(List<StyleXml> around) {
        Map<String, String> options = new TreeMap<>();
        for (StyleXml xml : around) {
            xml.attributes().forEach((name, value) -> options.put(INHERITED.getOrDefault(name, name), value));
        }
        return options;
    }

    /** What a list or its citations are sorted by. */
    List<SortKey> sort(StyleXml part) throws StyleFault {
        List<SortKey> keys = new ArrayList<>();
        for (StyleXml key : part.child("sort").map(s -> s.all("key")).orElse(List.of())) {
            Optional<String> macro = key.value("macro");
            keys.add(new SortKey(
                    key.text("variable"),
                    macro.isPresent() ? macro(macro.get(), key) : List.of(),
                    key.text("sort").equals("descending"),
                    narrowed(key)));
        }
        return List.copyOf(keys);
    }

    private static Map<String, String> narrowed(StyleXml key) {
        Map<String, String> options = new HashMap<>();
        key.value("names-min").ifPresent(n -> options.put("et-al-min", n));
        key.value("names-use-first").ifPresent(n -> options.put("et-al-use-first", n));
        key.value("names-use-last").ifPresent(n -> options.put("et-al-use-last", n));
        return options;
    }

    /** The variables that texts of a style print. */
    static Set<String> printed(StyleXml style) {
        Set<String> printed = new LinkedHashSet<>();
        style.children().forEach(child -> printed.addAll(printed(child)));
        if (style.name().equals("text")) {
            style.value("variable").ifPresent(printed::add);
        }
        return printed;
    }
}
