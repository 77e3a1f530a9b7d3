package org.bridgehead.extract.document.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.bridgehead.file.FileException;

/**
 * Checks how much the tables of a DOC lead to before the library follows them: pieces of text and pages of properties may
 * be named many times over (MS-DOC 2.5.6, 2.8.5, 2.8.35).
 */
final class DocTables {

    /** Pages of 512 bytes of properties of characters or paragraphs; a page holds those of about 100 runs. */
    static final int MOST_PAGES = 20_000;

    /** What Word 97 wrote first, in its trial versions. */
    private static final int OLDEST = 106;

    private static final int VERSION_AT = 2;
    private static final int FLAGS_AT = 10;
    private static final int ENCRYPTED = 0x0100;
    private static final int SECOND_TABLE = 0x0200;
    private static final int CHARACTERS_AT = 0xFA;
    private static final int PARAGRAPHS_AT = 0x102;
    private static final int PIECES_AT = 0x1A2;
    private static final int PIECES = 2;
    private static final int HEAD = PIECES_AT + 8;

    private DocTables() {}

    /**
     * Lets documents within the limits pass.
     *
     * @throws FileException if the text or its tables are too large or missing
     */
    static void check(POIFSFileSystem files) throws IOException {
        ByteBuffer head = stream(files.getRoot(), "WordDocument", HEAD);
        if (head.limit() < HEAD || (head.getShort(VERSION_AT) & 0xFFFF) < OLDEST) {
            // The library says of old formats that they are.
            return;
        }
        int flags = head.getShort(FLAGS_AT) & 0xFFFF;
        if ((flags & ENCRYPTED) != 0) {
            throw new FileException("is protected by a password\nMaybe save it without one and read that.");
        }
        pages(head.getInt(CHARACTERS_AT + 4));
        pages(head.getInt(PARAGRAPHS_AT + 4));
        int from = head.getInt(PIECES_AT);
        long to = (long) from + head.getInt(PIECES_AT + 4);
        if (from < 0 || to < from || to > Limits.MOST_OF_A_PART) {
            throw damaged();
        }
        pieces(stream(files.getRoot(), (flags & SECOND_TABLE) == 0 ? "0Table" : "1Table", (int) to), from);
    }

    private static FileException damaged() {
        return new FileException("is a damaged Word document\nMaybe save it anew, as DOCX.");
    }

    private static void pages(int bytes) {
        if (bytes < 0 || bytes / 8 > MOST_PAGES) {
            throw new FileException("has more than " + MOST_PAGES
                    + " pages of properties of its text\nMaybe split it into one file a proposal.");
        }
    }

    private static ByteBuffer stream(DirectoryNode root, String name, int most) throws IOException {
        if (!root.hasEntryCaseInsensitive(name)) {
            throw damaged();
        }
        try (InputStream in = root.createDocumentInputStream(name)) {
            return ByteBuffer.wrap(in.readNBytes(most)).order(ByteOrder.LITTLE_ENDIAN);
        }
    }

    /** Adds up the pieces of the text, which stand behind properties of which each tells its length. */
    private static void pieces(ByteBuffer table, int from) {
        int at = from;
        while (at < table.limit() && table.get(at) == 1) {
            at += 3 + (table.getShort(at + 1) & 0xFFFF);
        }
        if (at >= table.limit() || table.get(at) != PIECES) {
            throw damaged();
        }
        int count = Math.max(0, (table.getInt(at + 1) - 4) / 12);
        Limits limits = new Limits();
        for (int piece = 0; piece < count; piece++) {
            int place = at + 5 + 4 * piece;
            limits.text(Math.max(0, Math.subtractExact(table.getInt(place + 4), table.getInt(place))));
        }
    }
}
