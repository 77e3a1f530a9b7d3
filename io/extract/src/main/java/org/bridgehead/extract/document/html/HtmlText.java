package org.bridgehead.extract.document.html;

import org.bridgehead.file.Decoding;
import org.bridgehead.file.FileException;
import org.jsoup.nodes.Document;

/**
 * Reads the text of web pages: of an article without the furniture of its site, of a page without furniture all that is
 * visible. Scripts are not run and style sheets not read: only what an element itself says of its style counts.
 */
public final class HtmlText {

    private HtmlText() {}

    /**
     * Returns the text, a paragraph or a row of a table a line, and the encoding of the page.
     *
     * @throws FileException if the encoding cannot be told, the page is beyond a limit, or has no text
     */
    public static Decoding of(byte[] bytes) {
        Decoding page = PageEncoding.decode(bytes);
        Document document = PageParser.parse(page.text());
        String text = new Content(document).text();
        if (text.isBlank()) {
            throw new FileException("is a web page without text of its own"
                    + "\nMaybe a script fills it: save it from a browser as text or PDF and read that.");
        }
        return new Decoding(text, page.encoding());
    }
}
