package org.bridgehead.file;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One pass over an XML text of bounded depth, without document types and entities. */
public final class XmlWalk {

    /** How deep elements may stand in each other: far deeper than programs write them. */
    public static final int MOST_DEPTH = 256;

    private final XMLStreamReader reader;
    private int depth;

    private XmlWalk(XMLStreamReader reader) {
        this.reader = reader;
    }

    /**
     * Starts a walk.
     *
     * @throws FileException if the bytes do not begin as XML does; so does every other method where XML is at fault
     */
    public static XmlWalk of(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        try {
            return new XmlWalk(factory.createXMLStreamReader(decoded(xml)));
        } catch (XMLStreamException | RuntimeException e) {
            throw damaged(e);
        }
    }

    /**
     * Decodes UTF-16 or UTF-8, the encodings of Office Open XML (ECMA-376 part 2, 6.2.5). The parser of the platform would
     * write of bytes that are neither to the standard error output.
     */
    private static Reader decoded(byte[] xml) {
        int first = unsigned(xml, 0);
        int second = unsigned(xml, 1);
        if (first == 0 || (first == 0xFE && second == 0xFF)) {
            return reader(xml, first == 0 ? 0 : 2, StandardCharsets.UTF_16BE);
        }
        if (second == 0 || (first == 0xFF && second == 0xFE)) {
            return reader(xml, second == 0 ? 0 : 2, StandardCharsets.UTF_16LE);
        }
        boolean isMarked = first == 0xEF && second == 0xBB && unsigned(xml, 2) == 0xBF;
        return reader(xml, isMarked ? 3 : 0, StandardCharsets.UTF_8);
    }

    private static int unsigned(byte[] xml, int at) {
        return at < xml.length ? xml[at] & 0xFF : -1;
    }

    private static Reader reader(byte[] xml, int from, Charset charset) {
        return new InputStreamReader(new ByteArrayInputStream(xml, from, xml.length - from), charset.newDecoder());
    }

    private static FileException damaged(Exception e) {
        return new FileException("is damaged: its XML cannot be read\nMaybe save it anew.", e);
    }

    /** Visits every element of a name, in the order of the text. */
    public void each(String name, Consumer<XmlWalk> visitor) {
        while (next()) {
            if (isStart(name)) {
                visitor.accept(this);
            }
        }
    }

    /** Visits every element inside the present one, and stands at its end afterwards. */
    public void inside(Consumer<XmlWalk> visitor) {
        int outer = depth;
        while (depth >= outer && next()) {
            if (isStart()) {
                visitor.accept(this);
            }
        }
    }

    /** Goes to the end of the present element. */
    public void skip() {
        inside(element -> {});
    }

    /** Goes to the next event; false at the end. */
    public boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            reader.next();
        } catch (XMLStreamException e) {
            throw damaged(e);
        } catch (RuntimeException e) {
            // The parser of the platform trips over some texts that are no XML.
            throw damaged(e);
        }
        check();
        return true;
    }

    private void check() {
        switch (reader.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> depth++;
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.DTD ->
                throw new FileException("is damaged: its XML cannot be read, since it declares a document type\nMaybe"
                        + " it is a malicious file; save it anew.");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new FileException("is damaged: its XML cannot be read, since it names an entity that is not"
                        + " declared\nMaybe save it anew.");
            default -> {}
        }
        if (depth > MOST_DEPTH) {
            throw new FileException("has elements more than " + MOST_DEPTH + " deep in each other\nMaybe it is a"
                    + " malicious file; save it as text and read that.");
        }
    }

    /** Tells whether an element begins here. */
    public boolean isStart() {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT;
    }

    /** Tells whether an element ends here. */
    public boolean isEnd() {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT;
    }

    public boolean isStart(String name) {
        return isStart() && reader.getLocalName().equals(name);
    }

    public boolean isEnd(String name) {
        return isEnd() && reader.getLocalName().equals(name);
    }

    /** The name, without its prefix, of the element that begins or ends here. */
    public String name() {
        return reader.getLocalName();
    }

    /** The namespace of the element that begins or ends here, empty where it has none. */
    public String namespace() {
        return Optional.ofNullable(reader.getNamespaceURI()).orElse("");
    }

    /** Returns an attribute by its name without a prefix. */
    public Optional<String> attribute(String name) {
        return Optional.ofNullable(reader.getAttributeValue("", name))
                .or(() -> Optional.ofNullable(reader.getAttributeValue(null, name)));
    }

    public Optional<String> attribute(String namespace, String name) {
        return Optional.ofNullable(reader.getAttributeValue(namespace, name));
    }

    /** Reads to the end of this element and returns the texts in its {@code t} elements, readings aids left out. */
    public String text() {
        String name = reader.getLocalName();
        StringBuilder text = new StringBuilder();
        boolean aid = false;
        while (next() && !isEnd(name)) {
            aid = isStart("rPh") || (aid && !isEnd("rPh"));
            if (!aid && isStart("t")) {
                text.append(content());
            }
        }
        return text.toString();
    }

    /** Reads to the end of this element and returns its characters and those of the elements in it. */
    public String content() {
        StringBuilder content = new StringBuilder();
        int outer = depth;
        while (depth >= outer && next()) {
            if (reader.hasText() && reader.getEventType() != XMLStreamConstants.COMMENT) {
                content.append(reader.getText());
            }
        }
        return content.toString();
    }
}
