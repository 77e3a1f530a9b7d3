package org.bridgehead.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * The bytes of a file read strictly in one encoding: where they are at fault, or how much the text looks like Chinese.
 *
 * <p>Readings of the same bytes are compared by the logarithm of their odds: each character that is not ASCII speaks for a
 * reading or against it, depending on whether it is a {@linkplain CommonCharacters common one}.
 */
final class Reading {

    /** A reading is taken for the true one where its odds against any other are at least a hundred to one. */
    static final double CLEAR = Math.log(100);

    /** A share of common characters that true text has at least: 0.87 to 0.95 in 65 proposals, in either script. */
    private static final double IN_TRUE_TEXT = 0.85;

    /** A share that the same bytes read in a wrong encoding stay below: 0.03 to 0.11 in the same texts. */
    private static final double IN_FALSE_TEXT = 0.2;

    private static final double FOR = Math.log(IN_TRUE_TEXT / IN_FALSE_TEXT);
    private static final double AGAINST = Math.log((1 - IN_TRUE_TEXT) / (1 - IN_FALSE_TEXT));
    private static final int ENOUGH = 50;
    private static final int CHUNK = 8192;

    private final byte[] bytes;
    private final int from;
    private final Charset charset;
    private int fault = -1;
    private long common;
    private long uncommon;
    private long chinese;
    private long foreign;
    private long ascii;
    private long controls;

    private Reading(byte[] bytes, int from, Charset charset) {
        this.bytes = bytes;
        this.from = from;
        this.charset = charset;
    }

    /** Reads all bytes from an offset on; needs little memory, however many they are. */
    static Reading of(byte[] bytes, int from, Charset charset) {
        Reading reading = new Reading(bytes, from, charset);
        reading.decode();
        return reading;
    }

    private void decode() {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            count(out.flip());
            out.clear();
        } while (result.isOverflow());
        if (result.isUnderflow()) {
            result = decoder.flush(out);
            count(out.flip());
        }
        fault = result.isError() ? in.position() : -1;
    }

    private void count(CharBuffer units) {
        while (units.hasRemaining()) {
            count(units.get());
        }
    }

    private void count(char unit) {
        if (unit < 0x80) {
            boolean control = unit == 0x7f || (unit < 0x20 && !isSpacing(unit));
            controls += control ? 1 : 0;
            ascii += control ? 0 : 1;
            return;
        }
        boolean isCommon = CommonCharacters.contain(unit);
        common += isCommon ? 1 : 0;
        uncommon += isCommon ? 0 : 1;
        boolean isChinese = within(unit, 0x4E00, 0x9FFF)
                || within(unit, 0x2010, 0x2027)
                || within(unit, 0x3000, 0x303F)
                || within(unit, 0xFF00, 0xFFEF);
        chinese += isChinese ? 1 : 0;
        foreign += isChinese ? 0 : 1;
    }

    private static boolean isSpacing(char unit) {
        return unit == '\n' || unit == '\r' || unit == '\t' || unit == '\f';
    }

    private static boolean within(char unit, int first, int last) {
        return first <= unit && unit <= last;
    }

    /** Tells whether the bytes are valid. */
    boolean succeeded() {
        return fault < 0;
    }

    /** The offset of the first byte at fault, or -1. */
    int fault() {
        return fault;
    }

    /** The canonical name of the encoding. */
    String encoding() {
        return charset.name();
    }

    /** The logarithm of the odds that this is Chinese text and not chance. */
    double odds() {
        return common * FOR + uncommon * AGAINST;
    }

    /** Likewise where ASCII speaks for a reading too, because a wrong one would not have it. */
    double oddsWithAscii() {
        return odds() + ascii * FOR;
    }

    /**
     * Some encodings take almost any bytes: true text has most of its letters among the Chinese ones, and once it is longer
     * than a list of names, common ones among these.
     */
    boolean isChinese() {
        long letters = common + uncommon;
        return chinese > 3 * foreign && (letters < ENOUGH || common > IN_FALSE_TEXT * letters);
    }

    boolean hasControls() {
        return controls > 0;
    }

    /** The decoding; only where it succeeded. */
    Decoding decoding() {
        return new Decoding(new String(bytes, from, bytes.length - from, charset), encoding());
    }
}
