package org.variorum.styles;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads XML that comes from anybody: it has no document type, so that nothing stands for anything else, and it has an end. */
final class XmlTree {

    private static final int DEEPEST = 100;
    private static final int MOST = 100_000;
    private static final StyleXml.Place BEGIN = new StyleXml.Place(1, 1);
    private static final String WELL_FORMED = "XML in which every element is closed";

    private final String text;
    private final Deque<Open> open = new ArrayDeque<>();
    private Optional<StyleXml> root = Optional.empty();
    private int count;

    /** Up to where lines have been counted, and what was found there. */
    private int counted;

    private int line = 1;
    private int lineStart;

    private XmlTree(String text) {
        this.text = text;
    }

    /** The root of a text. */
    static StyleXml read(String text) throws StyleFault {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text));
            try {
                return new XmlTree(text).all(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            Location at = e.getLocation();
            StyleXml.Place place = at == null
                    ? BEGIN
                    : new StyleXml.Place(Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
            throw new StyleFault(place, "no XML", WELL_FORMED);
        }
    }

    private StyleXml all(XMLStreamReader reader) throws XMLStreamException, StyleFault {
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> begin(reader);
                case XMLStreamConstants.END_ELEMENT -> end();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw fault(reader, "a document type, which styles do not need", "a style without <!DOCTYPE …>");
                default -> {}
            }
        }
        return root.orElseThrow(() -> new StyleFault(BEGIN, "no XML", WELL_FORMED));
    }

    private void begin(XMLStreamReader reader) throws StyleFault {
        count++;
        if (open.size() >= DEEPEST || count > MOST) {
            throw fault(reader, "a style of too many elements", "at most 100,000 elements, 100 within each other");
        }
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        open.push(new Open(reader.getLocalName(), attributes, place(reader)));
    }

    private void end() {
        Open last = open.pop();
        StyleXml element = last.closed();
        Open around = open.peek();
        if (around == null) {
            root = Optional.of(element);
        } else {
            around.children.add(element);
        }
    }

    private void text(String text) {
        Open last = open.peek();
        if (last != null) {
            last.text.append(text);
        }
    }

    private StyleFault fault(XMLStreamReader reader, String message, String expected) {
        return new StyleFault(place(reader), message, expected);
    }

    /** Where a tag begins: the parser stands behind it, and no sign within it looks like its first one. */
    private StyleXml.Place place(XMLStreamReader reader) {
        int behind = Math.max(1, Math.min(text.length(), reader.getLocation().getCharacterOffset()));
        int begin = Math.max(counted, text.lastIndexOf('<', behind - 1));
        for (int end = text.indexOf('\n', counted); end >= 0 && end < begin; end = text.indexOf('\n', counted)) {
            counted = end + 1;
            line++;
            lineStart = counted;
        }
        return new StyleXml.Place(line, begin - lineStart + 1);
    }

    /** An element that is not yet closed. */
    private static final class Open {

        private final String name;
        private final Map<String, String> attributes;
        private final StyleXml.Place at;
        private final List<StyleXml> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();

        private Open(String name, Map<String, String> attributes, StyleXml.Place at) {
            this.name = name;
            this.attributes = attributes;
            this.at = at;
        }

        private StyleXml closed() {
            return new StyleXml(name, attributes, children, text.toString(), at);
        }
    }
}
