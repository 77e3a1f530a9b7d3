package org.bridgehead.extract.document.html;

import java.util.Iterator;
import org.bridgehead.file.FileException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;

/** Makes the tree of a page, within limits. */
final class PageParser {

    /** The most elements of a page; those that a parser adds because tags overlap are counted too. */
    static final int MOST_ELEMENTS = 500_000;

    /** The greatest depth of elements: what is nested deeper is read as if it stood at that depth. */
    static final int GREATEST_DEPTH = 512;

    private PageParser() {}

    static Document parse(String page) {
        try (StreamParser parser = new StreamParser(Parser.htmlParser().setMaxDepth(GREATEST_DEPTH)).parse(page, "")) {
            Iterator<Element> elements = parser.iterator();
            for (int count = 0; elements.hasNext(); count++) {
                if (count == MOST_ELEMENTS) {
                    throw new FileException("is a web page of more than " + MOST_ELEMENTS + " elements"
                            + "\nMaybe save it as text or split it.");
                }
                elements.next();
            }
            return parser.document();
        } catch (FileException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new FileException(
                    "is a web page that cannot be parsed: " + e.getMessage()
                            + "\nMaybe open it in a browser and save it as text.",
                    e);
        }
    }
}
