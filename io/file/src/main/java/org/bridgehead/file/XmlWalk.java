package org.bridgehead.file;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One pass over an XML text, without document types and external entities. */
public final class XmlWalk {

    private final XMLStreamReader reader;

    private XmlWalk(XMLStreamReader reader) {
        this.reader = reader;
    }

    public static XmlWalk of(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            return new XmlWalk(factory.createXMLStreamReader(new ByteArrayInputStream(xml)));
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    private static FileException damaged(XMLStreamException e) {
        return new FileException("is a damaged workbook: its XML cannot be read\nMaybe save it anew.", e);
    }

    /** Visits every element of a name, in the order of the text. */
    public void each(String name, Consumer<XmlWalk> visitor) {
        while (next()) {
            if (isStart(name)) {
                visitor.accept(this);
            }
        }
    }

    /** Goes to the next event; false at the end. */
    public boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            reader.next();
            return true;
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }

    public boolean isStart(String name) {
        return reader.getEventType() == XMLStreamConstants.START_ELEMENT
                && reader.getLocalName().equals(name);
    }

    public boolean isEnd(String name) {
        return reader.getEventType() == XMLStreamConstants.END_ELEMENT
                && reader.getLocalName().equals(name);
    }

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

    /** Reads to the end of this element and returns its characters. */
    public String content() {
        try {
            return reader.getElementText();
        } catch (XMLStreamException e) {
            throw damaged(e);
        }
    }
}
