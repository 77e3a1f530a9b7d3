package org.bridgehead.file;

import com.google.common.collect.ImmutableList;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** Kinds of files, told by their bytes alone, whatever they are called. */
public enum FileKind {
    /** Plain text, Markdown, CSV or JSON. */
    TEXT("a text"),
    /** A web page. */
    HTML("a web page"),
    /** A PDF document. */
    PDF("a PDF document"),
    /** A Word document (Office Open XML). */
    DOCX("a Word document"),
    /** An Excel workbook (Office Open XML). */
    XLSX("an Excel workbook"),
    /** An old Word document. */
    DOC("an old Word document"),
    /** An old Excel workbook. */
    XLS("an old Excel workbook"),
    /** An Office document that a password protects. */
    ENCRYPTED("an Office document protected by a password"),
    /** A compound file of another program. */
    COMPOUND("an old Office document"),
    /** A ZIP archive that is none of these. */
    ZIP("a zip archive"),
    /** A PNG image. */
    PNG("a PNG image"),
    /** A JPEG image. */
    JPEG("a JPEG image"),
    /** A GIF image. */
    GIF("a GIF image"),
    /** A TIFF image. */
    TIFF("a TIFF image"),
    /** A gzip archive. */
    GZIP("a gzip archive"),
    /** A 7z archive. */
    SEVEN_ZIP("a 7z archive"),
    /** A RAR archive. */
    RAR("a RAR archive"),
    /** An RTF document. */
    RTF("an RTF document"),
    /** A program. */
    PROGRAM("a program");

    /** How far into a file a header may be moved by what stands before it. */
    private static final int HEAD = 1024;

    private static final ImmutableList<Opening> OPENINGS = ImmutableList.of(
            new Opening(PNG, "\u0089PNG"),
            new Opening(JPEG, "\u00ff\u00d8\u00ff"),
            new Opening(GIF, "GIF8"),
            new Opening(TIFF, "II*\u0000"),
            new Opening(TIFF, "MM\u0000*"),
            new Opening(PDF, "%PDF-"),
            new Opening(ZIP, "PK\u0003\u0004"),
            new Opening(ZIP, "PK\u0005\u0006"),
            new Opening(COMPOUND, "\u00d0\u00cf\u0011\u00e0"),
            new Opening(GZIP, "\u001f\u008b"),
            new Opening(SEVEN_ZIP, "7z\u00bc\u00af"),
            new Opening(RAR, "Rar!\u001a"),
            new Opening(RTF, "{\\rtf"),
            new Opening(PROGRAM, "\u007fELF"));

    private final String what;

    FileKind(String what) {
        this.what = what;
    }

    /** A kind and the bytes that its files start with. */
    private record Opening(FileKind kind, FirstBytes first) {

        Opening(FileKind kind, String first) {
            this(kind, new FirstBytes(first));
        }
    }

    /** What such a file is, with its article, for messages. */
    public String what() {
        return what;
    }

    /** Returns the kind of a file; what is no known format is taken for a text. */
    public static FileKind of(byte[] bytes) {
        FileKind opened = OPENINGS.stream()
                .filter(opening -> opening.first().open(bytes))
                .map(Opening::kind)
                .findFirst()
                .orElse(TEXT);
        return switch (opened) {
            case ZIP -> archive(bytes);
            case COMPOUND -> compound(bytes);
            case TEXT -> text(bytes);
            default -> opened;
        };
    }

    /** Names of entries stand in an archive as they are, so that nothing need be unfolded to see them. */
    private static FileKind archive(byte[] bytes) {
        if (!contains(bytes, "[Content_Types].xml".getBytes(StandardCharsets.US_ASCII))) {
            return ZIP;
        }
        if (contains(bytes, "word/document".getBytes(StandardCharsets.US_ASCII))) {
            return DOCX;
        }
        return contains(bytes, "xl/workbook".getBytes(StandardCharsets.US_ASCII)) ? XLSX : ZIP;
    }

    /** The directory of a compound file names its streams in UTF-16. */
    private static FileKind compound(byte[] bytes) {
        if (contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))) {
            return ENCRYPTED;
        }
        if (contains(bytes, "WordDocument".getBytes(StandardCharsets.UTF_16LE))) {
            return DOC;
        }
        boolean workbook = contains(bytes, "Workbook".getBytes(StandardCharsets.UTF_16LE))
                || contains(bytes, "B\u0000o\u0000o\u0000k\u0000\u0000".getBytes(StandardCharsets.ISO_8859_1));
        return workbook ? XLS : COMPOUND;
    }

    private static boolean contains(byte[] bytes, byte[] sought) {
        int last = bytes.length - sought.length;
        for (int i = 0; i <= last; i++) {
            if (bytes[i] == sought[0] && Arrays.equals(bytes, i, i + sought.length, sought, 0, sought.length)) {
                return true;
            }
        }
        return false;
    }

    private static FileKind text(byte[] bytes) {
        String head = head(bytes);
        if (head.startsWith("%PDF-") || (head.contains("%PDF-") && !head.isEmpty() && isJunk(head))) {
            return PDF;
        }
        return isPage(head) ? HTML : TEXT;
    }

    /** Some programs write a few bytes before the header of a PDF; a text that speaks of one has letters there. */
    private static boolean isJunk(String head) {
        return head.substring(0, head.indexOf("%PDF-")).chars().noneMatch(unit -> unit > 0x20 && unit < 0x7f);
    }

    /** The first bytes as units, NUL bytes left out so that UTF-16 looks like ASCII. */
    private static String head(byte[] bytes) {
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < bytes.length && head.length() < HEAD; i++) {
            if (bytes[i] != 0) {
                head.append((char) (bytes[i] & 0xFF));
            }
        }
        return head.toString();
    }

    private static boolean isPage(String head) {
        String lower = head.toLowerCase(Locale.ROOT)
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .stripLeading()
                .replaceFirst("^<\\?xml[^>]*>\\s*", "")
                .replaceFirst("^(<!--.*?-->\\s*)+", "");
        return lower.matches(
                        "(?s)<(!doctype html|html|head|body|div|p|h[1-6]|table|article|section|main|meta|title)\\b.*")
                || (lower.startsWith("<") && lower.contains("<html"));
    }
}
