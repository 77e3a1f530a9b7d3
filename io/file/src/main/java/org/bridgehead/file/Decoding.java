package org.bridgehead.file;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * A text and the encoding that its bytes were found to be in.
 *
 * <p>A byte-order mark decides; without one the bytes must be valid UTF-8, or else valid GB18030 of which the Chinese
 * characters are common ones. The mark is no part of the text.
 *
 * @param text the decoded text
 * @param encoding the canonical name of the encoding
 */
public record Decoding(String text, String encoding) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final ImmutableList<Mark> MARKS = ImmutableList.of(
            new Mark(StandardCharsets.UTF_8, new FirstBytes("\u00ef\u00bb\u00bf")),
            new Mark(StandardCharsets.UTF_16LE, new FirstBytes("\u00ff\u00fe")),
            new Mark(StandardCharsets.UTF_16BE, new FirstBytes("\u00fe\u00ff")));

    /** A byte-order mark. */
    private record Mark(Charset charset, FirstBytes bytes) {}

    /** What strict decoding came to: the text, or the first byte at fault. */
    private record Attempt(CharBuffer text, int fault) {

        boolean succeeded() {
            return fault < 0;
        }
    }

    /**
     * Decodes a text.
     *
     * @throws FileException if it is valid in none of the encodings; it names the byte where UTF-8 ends
     */
    public static Decoding of(byte[] bytes) {
        for (Mark mark : MARKS) {
            if (mark.bytes().open(bytes)) {
                return marked(bytes, mark);
            }
        }
        Attempt utf8 = attempt(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.succeeded()) {
            return new Decoding(utf8.text().toString(), "UTF-8");
        }
        Attempt gb = attempt(bytes, 0, GB18030);
        if (gb.succeeded() && readsAsChinese(gb.text())) {
            return new Decoding(gb.text().toString(), "GB18030");
        }
        throw FileException.at(
                utf8.fault(),
                "the bytes are no UTF-8 here, and the file is no GB18030 either"
                        + (gb.succeeded()
                                ? " (its characters would not be Chinese text)"
                                : " (byte " + gb.fault() + ")")
                        + "\nMaybe save it as UTF-8, or look there for damage.");
    }

    /**
     * Returns the text alone.
     *
     * @throws FileException likewise
     */
    public static String text(byte[] bytes) {
        return of(bytes).text();
    }

    private static Decoding marked(byte[] bytes, Mark mark) {
        Attempt attempt = attempt(bytes, mark.bytes().length(), mark.charset());
        if (attempt.succeeded()) {
            return new Decoding(attempt.text().toString(), mark.charset().name());
        }
        throw FileException.at(
                attempt.fault(),
                "the byte-order mark says " + mark.charset().name() + " but the bytes are invalid here"
                        + "\nMaybe save it as UTF-8, or look there for damage.");
    }

    private static Attempt attempt(byte[] bytes, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
        CoderResult result = decoder.decode(in, out, true);
        if (result.isUnderflow()) {
            result = decoder.flush(out);
        }
        return new Attempt(out.flip(), result.isError() ? in.position() : -1);
    }

    /** GB18030 takes almost any bytes: true text has most of its letters among the common characters and few private ones. */
    private static boolean readsAsChinese(CharBuffer text) {
        int common = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit >= 0x80) {
                boolean known = within(unit, 0x4E00, 0x9FFF)
                        || within(unit, 0x2010, 0x2027)
                        || within(unit, 0x3000, 0x303F)
                        || within(unit, 0xFF00, 0xFFEF);
                if (known) {
                    common++;
                } else {
                    other++;
                }
            }
        }
        return common > 3 * other;
    }

    private static boolean within(char unit, int first, int last) {
        return first <= unit && unit <= last;
    }
}
