package org.variorum.load;

import java.io.StringReader;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.variorum.diagnostic.Code;
import org.variorum.diagnostic.Diagnostic;
import org.variorum.diagnostic.Location;
import org.variorum.diagnostic.Reporter;

/**
 * Keeps files out of the site that run when a reader opens them: they would run as the site itself. Pages are refused
 * whole; a picture in SVG, and other XML, is read, and passes where nothing in it can run.
 */
final class ActiveFiles {

    private static final Set<String> PAGES =
            Set.of("htm", "html", "mht", "mhtml", "shtml", "svgz", "xht", "xhtml", "xsl", "xslt");
    private static final Set<String> XML = Set.of("atom", "mathml", "mml", "rdf", "rss", "svg", "xml");
    private static final String OF_PAGES = "http://www.w3.org/1999/xhtml";
    private static final Set<String> RUNNING =
            Set.of("embed", "foreignobject", "handler", "iframe", "listener", "object", "script");
    private static final Set<String> CHANGING = Set.of("animate", "animatemotion", "animatetransform", "set");

    private ActiveFiles() {}

    /** Whether a file may be copied; one that may not is reported. */
    static boolean passes(String file, TextSource texts, Reporter reporter) {
        String extension = file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (PAGES.contains(extension)) {
            return refuse(file, "a page of its own", reporter);
        }
        if (!XML.contains(extension)) {
            return true;
        }
        Optional<String> text = texts.read(file, reporter);
        Optional<String> running = text.flatMap(ActiveFiles::running);
        return running.map(why -> refuse(file, why, reporter)).orElse(text.isPresent());
    }

    private static boolean refuse(String file, String why, Reporter reporter) {
        reporter.report(
                Diagnostic.of(Code.ACTIVE_FILE, Location.ofFile(file), "not published, since it can run: " + why)
                        .expected("a picture, a sheet or a paper in which nothing runs")
                        .hint("export it as plain SVG or as PNG; publish tools and pages elsewhere, and link to them"));
        return false;
    }

    /** What of a text in XML can run, or why nobody can tell. */
    private static Optional<String> running(String text) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            return running(factory.createXMLStreamReader(new StringReader(text)));
        } catch (XMLStreamException e) {
            return Optional.of("it is no XML that can be read");
        }
    }

    private static Optional<String> running(XMLStreamReader reader) throws XMLStreamException {
        String encoding =
                Optional.ofNullable(reader.getCharacterEncodingScheme()).orElse("UTF-8");
        Optional<String> found =
                encoding.equalsIgnoreCase("UTF-8") ? Optional.empty() : Optional.of("it says that it is not in UTF-8");
        while (found.isEmpty() && reader.hasNext()) {
            found = switch (reader.next()) {
                case XMLStreamReader.START_ELEMENT -> element(reader);
                case XMLStreamReader.PROCESSING_INSTRUCTION ->
                    Optional.of("<?" + reader.getPITarget() + "?>").filter(i -> i.startsWith("<?xml-"));
                case XMLStreamReader.DTD ->
                    Optional.of("<!DOCTYPE> with declarations")
                            .filter(d -> reader.getText().contains("["));
                case XMLStreamReader.ENTITY_REFERENCE -> Optional.of("an entity &" + reader.getLocalName() + ";");
                default -> Optional.empty();
            };
        }
        return found;
    }

    private static Optional<String> element(XMLStreamReader reader) {
        String name = reader.getLocalName().toLowerCase(Locale.ROOT);
        if (RUNNING.contains(name) || OF_PAGES.equals(reader.getNamespaceURI())) {
            return Optional.of("<" + reader.getLocalName() + ">");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String key = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = reader.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
            boolean changes = CHANGING.contains(name) && key.equals("attributename") && runs(value, "javascript:");
            if (changes || runs(key, value)) {
                return Optional.of(reader.getAttributeLocalName(i) + "= of <" + reader.getLocalName() + ">");
            }
        }
        return Optional.empty();
    }

    /** Whether an attribute runs something, or leads to what may. */
    private static boolean runs(String key, String value) {
        String name = key.substring(key.indexOf(':') + 1);
        boolean address = name.equals("href") || name.equals("src");
        return name.startsWith("on") || (address && !isHarmless(value));
    }

    private static boolean isHarmless(String address) {
        return address.startsWith("#")
                || address.startsWith("https://")
                || address.startsWith("http://")
                || address.matches("data:image/(?:png|jpeg|gif|webp)[;,](?s:.*)");
    }
}
