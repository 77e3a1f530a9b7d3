package org.bridgehead.extract.document.office;

import java.util.Optional;

/** The text of a DOCX. */
final class DocxText {

    private final byte[] document;
    private final Optional<byte[]> styles;
    private final Optional<byte[]> numbering;

    DocxText(byte[] bytes) {
        DocxParts parts = new DocxParts(bytes);
        document = parts.document();
        styles = parts.styles();
        numbering = parts.numbering();
    }

    /** A field that never ends would hide the rest of the text: then fields are not gone by. */
    String read() {
        DocxWalk walk = walk(true);
        return walk.read() ? joined(walk) : again();
    }

    private String again() {
        DocxWalk walk = walk(false);
        walk.read();
        return joined(walk);
    }

    private DocxWalk walk(boolean byFields) {
        Styles known = Styles.of(styles);
        return new DocxWalk(document, known, Lists.of(numbering, known), byFields);
    }

    private static String joined(DocxWalk walk) {
        return String.join("\n", walk.lines());
    }
}
