package org.bridgehead.extract.document.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.Deflater;

/** Writes PDF documents byte by byte, in a font that every reader knows how to map and none has to have. */
final class PdfSheet {

    static final float WIDTH = 595;
    static final float HEIGHT = 842;

    private final List<byte[]> objects = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private StringBuilder content = new StringBuilder();
    private String resources = "";

    PdfSheet() {
        add("<</Type/Catalog/Pages 2 0 R>>");
        add("");
        add("<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/UniGB-UCS2-H/DescendantFonts[4 0 R]>>");
        add("<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)"
                + "/Supplement 2>>/FontDescriptor 5 0 R/DW 1000/W[1 95 500 814 939 500]>>");
        add("<</Type/FontDescriptor/FontName/STSong-Light/Flags 6/FontBBox[-25 -254 1000 880]/ItalicAngle 0/Ascent 880"
                + "/Descent -120/CapHeight 880/StemV 93>>");
    }

    /** Adds an object and returns its number. */
    int add(String object) {
        return add(object.getBytes(StandardCharsets.ISO_8859_1));
    }

    private int add(byte[] object) {
        objects.add(object);
        return objects.size();
    }

    /** Adds a stream and returns its number. */
    int stream(String dictionary, byte[] data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(
                ("<<" + dictionary + "/Length " + data.length + ">>\nstream\n").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(data);
        out.writeBytes("\nendstream".getBytes(StandardCharsets.US_ASCII));
        return add(out.toByteArray());
    }

    static byte[] deflated(byte[] data) {
        Deflater deflater = new Deflater(9);
        deflater.setInput(data);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] chunk = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(chunk, 0, deflater.deflate(chunk));
        }
        deflater.end();
        return out.toByteArray();
    }

    /** Prints a text at a distance from the left and from the top. */
    PdfSheet text(double x, double y, double size, String text) {
        return raw(String.format(
                Locale.ROOT, "BT /F %.2f Tf 1 0 0 1 %.2f %.2f Tm <%s> Tj ET%n", size, x, HEIGHT - y, hex(text)));
    }

    static String hex(String text) {
        StringBuilder hex = new StringBuilder();
        text.chars().forEach(unit -> hex.append(String.format("%04X", unit)));
        return hex.toString();
    }

    /** Draws with operators. */
    PdfSheet raw(String operators) {
        content.append(operators);
        return this;
    }

    /** Gives the next pages more resources. */
    PdfSheet with(String more) {
        resources = more;
        return this;
    }

    /** Ends a page. */
    PdfSheet page() {
        byte[] drawn = content.toString().getBytes(StandardCharsets.ISO_8859_1);
        return page(stream("/Filter/FlateDecode", deflated(drawn)));
    }

    /** Adds a page of this content. */
    PdfSheet page(int stream) {
        pages.add(add("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents " + stream
                + " 0 R/Resources<</Font<</F 3 0 R>>" + resources + ">>>>"));
        content = new StringBuilder();
        return this;
    }

    /** Sets a paragraph from a place on in lines of a width, its first line indented; returns where the next one may start. */
    double paragraph(double x, double y, double width, double size, String text) {
        double at = y;
        double left = x + 2 * size;
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            line.append(text.charAt(i));
            boolean closing = i + 1 < text.length() && "，。、；：".indexOf(text.charAt(i + 1)) >= 0;
            if (left + (line.length() + (closing ? 2 : 1)) * size > x + width + 0.01 || i + 1 == text.length()) {
                text(left, at, size, line.toString());
                line.setLength(0);
                left = x;
                at += 1.6 * size;
            }
        }
        return at;
    }

    byte[] bytes() {
        StringBuilder kids = new StringBuilder();
        pages.forEach(page -> kids.append(page).append(" 0 R "));
        return bytes("<</Type/Pages/Count " + pages.size() + "/Kids[" + kids + "]>>", "");
    }

    /** Returns the file with this tree of pages, and more in its trailer. */
    byte[] bytes(String tree, String trailer) {
        objects.set(1, tree.getBytes(StandardCharsets.US_ASCII));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("%PDF-1.5\n".getBytes(StandardCharsets.US_ASCII));
        StringBuilder table = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            table.append(String.format("%010d 00000 n %n", out.size()).replace("\r", ""));
            out.writeBytes(((i + 1) + " 0 obj\n").getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(objects.get(i));
            out.writeBytes("\nendobj\n".getBytes(StandardCharsets.US_ASCII));
        }
        int start = out.size();
        out.writeBytes((table + "trailer\n<</Root 1 0 R/Size " + (objects.size() + 1) + trailer + ">>\nstartxref\n"
                        + start + "\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
