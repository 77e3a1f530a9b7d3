package org.bridgehead.extract.document;

import com.google.common.collect.ImmutableList;

/** Tells files that are no text by their first bytes and by what text never has. */
final class BinaryFormats {

    private static final int PROBE = 4096;

    private static final FirstBytes UTF_16LE = new FirstBytes("\u00ff\u00fe");
    private static final FirstBytes UTF_16BE = new FirstBytes("\u00fe\u00ff");
    private static final ImmutableList<Format> FORMATS = ImmutableList.of(
            format("a PNG image", "\u0089PNG"),
            format("a JPEG image", "\u00ff\u00d8\u00ff"),
            format("a GIF image", "GIF8"),
            format("a PDF document", "%PDF-"),
            format("a zip archive or an Office document", "PK\u0003\u0004"),
            format("an empty zip archive", "PK\u0005\u0006"),
            format("an old Office document", "\u00d0\u00cf\u0011\u00e0"),
            format("a gzip archive", "\u001f\u008b"),
            format("a 7z archive", "7z\u00bc\u00af"),
            format("a RAR archive", "Rar!\u001a"),
            format("an RTF document", "{\\rtf"),
            format("a program", "\u007fELF"));

    private BinaryFormats() {}

    /** A kind of file and its first bytes. */
    private record Format(String what, FirstBytes first) {}

    private static Format format(String what, String first) {
        return new Format(what, new FirstBytes(first));
    }

    /**
     * Lets text pass.
     *
     * @throws DocumentException if the bytes are those of another format, or hold NUL or many control characters
     */
    static void check(String name, byte[] bytes) {
        for (Format format : FORMATS) {
            if (format.first().open(bytes)) {
                throw DocumentException.in(
                        name, "is " + format.what() + ", no text", "export it as text (UTF-8) and read that.");
            }
        }
        if (UTF_16LE.open(bytes) || UTF_16BE.open(bytes)) {
            return;
        }
        int controls = 0;
        int probed = Math.min(bytes.length, PROBE);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw DocumentException.at(
                        name, i, "is no text: it has a NUL byte", "export it as text (UTF-8) and read that.");
            }
            if (i < probed && isControl(bytes[i])) {
                controls++;
            }
        }
        if (controls * 10 > probed) {
            throw DocumentException.in(
                    name,
                    "is no text: " + controls + " of its first " + probed + " bytes are control characters",
                    "export it as text (UTF-8) and read that.");
        }
    }

    private static boolean isControl(byte unit) {
        boolean spacing = unit == '\n' || unit == '\r' || unit == '\t' || unit == '\f';
        return unit == 0x7F || (unit >= 0 && unit < 0x20 && !spacing);
    }
}
