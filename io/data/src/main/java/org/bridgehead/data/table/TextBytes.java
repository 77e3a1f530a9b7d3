package org.bridgehead.data.table;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes the bytes of a data file: UTF-16 by its byte-order mark, else UTF-8, else GB18030. */
public final class TextBytes {

    private static final String MARK = "\uFEFF";

    private TextBytes() {}

    /**
     * Returns the text without its byte-order mark.
     *
     * @throws TableException if the bytes are no text in any of these encodings
     */
    public static String decode(byte[] bytes) {
        for (Charset charset : candidates(bytes)) {
            Optional<String> text = decode(bytes, charset);
            if (text.isPresent()) {
                return text.get().startsWith(MARK) ? text.get().substring(1) : text.get();
            }
        }
        throw new TableException("is neither UTF-8 nor GB18030 text, nor a workbook\nMaybe save it as UTF-8.");
    }

    private static ImmutableList<Charset> candidates(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return ImmutableList.of(StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return ImmutableList.of(StandardCharsets.UTF_16LE);
        }
        return ImmutableList.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
    }

    static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
