package org.bridgehead.file;

import com.google.common.collect.ImmutableList;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A text and the encoding that its bytes were found to be in.
 *
 * <p>A byte-order mark decides. Without one, bytes with NUL among them must be unmistakable UTF-16; others must be valid
 * UTF-8, or else valid GB18030, Big5 or UTF-16 that reads as Chinese. Where several of these read, the one that has the
 * common characters is taken if the odds are a hundred to one, and the text is refused if they are not. The mark is no part
 * of the text.
 *
 * @param text the decoded text
 * @param encoding the canonical name of the encoding
 */
public record Decoding(String text, String encoding) {

    private static final ImmutableList<Mark> MARKS = ImmutableList.of(
            new Mark(Encodings.UTF_32LE, new FirstBytes("\u00ff\u00fe\u0000\u0000")),
            new Mark(Encodings.UTF_32BE, new FirstBytes("\u0000\u0000\u00fe\u00ff")),
            new Mark(StandardCharsets.UTF_8, new FirstBytes("\u00ef\u00bb\u00bf")),
            new Mark(StandardCharsets.UTF_16LE, new FirstBytes("\u00ff\u00fe")),
            new Mark(StandardCharsets.UTF_16BE, new FirstBytes("\u00fe\u00ff")));

    private static final ImmutableList<Charset> UTF_16 =
            ImmutableList.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final ImmutableList<Charset> UTF_32 = ImmutableList.of(Encodings.UTF_32LE, Encodings.UTF_32BE);

    /** A byte-order mark. */
    private record Mark(Charset charset, FirstBytes bytes) {}

    /**
     * Decodes a text.
     *
     * @throws FileException if it is valid in none of the encodings; it names the byte where UTF-8 ends
     */
    public static Decoding of(byte[] bytes) {
        Optional<Mark> mark = mark(bytes);
        if (mark.isPresent()) {
            return marked(bytes, mark.get());
        }
        int nul = nul(bytes);
        if (nul >= 0) {
            return withNul(bytes, nul);
        }
        Reading utf8 = Reading.of(bytes, 0, StandardCharsets.UTF_8);
        return utf8.succeeded() ? utf8.decoding() : best(bytes, utf8);
    }

    /**
     * Decodes a text that names its own encoding, as web pages do. The name counts where the bytes are valid in that
     * encoding and no other one reads clearly better; gb2312 and gbk mean GB18030.
     *
     * @param declared what the text says, in any case; a name that is not known counts for nothing
     * @throws FileException likewise
     */
    public static Decoding of(byte[] bytes, String declared) {
        if (mark(bytes).isPresent() || nul(bytes) >= 0) {
            return of(bytes);
        }
        Optional<Reading> named = Encodings.named(declared).stream()
                .map(charset -> Reading.of(bytes, 0, charset))
                .filter(Reading::succeeded)
                .findFirst();
        if (named.isEmpty()) {
            return of(bytes);
        }
        Reading utf8 = Reading.of(bytes, 0, StandardCharsets.UTF_8);
        List<Reading> rivals = utf8.succeeded() ? List.of(utf8) : plausible(bytes);
        double odds = named.get().odds();
        return rivals.stream()
                .filter(rival -> rival.odds() - odds >= Reading.CLEAR)
                .max(Comparator.comparingDouble(Reading::odds))
                .orElse(named.get())
                .decoding();
    }

    /**
     * Returns the text alone.
     *
     * @throws FileException likewise
     */
    public static String text(byte[] bytes) {
        return of(bytes).text();
    }

    private static Optional<Mark> mark(byte[] bytes) {
        return MARKS.stream().filter(mark -> mark.bytes().open(bytes)).findFirst();
    }

    private static Decoding marked(byte[] bytes, Mark mark) {
        if (UTF_32.contains(mark.charset())) {
            throw utf32(mark.charset());
        }
        Reading reading = Reading.of(bytes, mark.bytes().length(), mark.charset());
        if (reading.succeeded()) {
            return reading.decoding();
        }
        throw FileException.at(
                reading.fault(),
                "the byte-order mark says " + mark.charset().name() + " but the bytes are invalid here"
                        + "\nMaybe save it as UTF-8, or look there for damage.");
    }

    private static FileException utf32(Charset charset) {
        return new FileException("is in " + charset.name() + ", which is not read\nMaybe save it as UTF-8.");
    }

    private static int nul(byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Half of the bytes of ASCII in UTF-16 are NUL; read in the wrong order it is strange characters. */
    private static Decoding withNul(byte[] bytes, int nul) {
        for (Charset charset : UTF_32) {
            if (isUnmistakable(Reading.of(bytes, 0, charset))) {
                throw utf32(charset);
            }
        }
        return UTF_16.stream()
                .map(charset -> Reading.of(bytes, 0, charset))
                .filter(Decoding::isUnmistakable)
                .findFirst()
                .map(Reading::decoding)
                .orElseThrow(() -> FileException.at(
                        nul, "is no text: it has a NUL byte\nMaybe export it as text (UTF-8) and read that."));
    }

    private static boolean isUnmistakable(Reading reading) {
        return reading.succeeded() && !reading.hasControls() && reading.oddsWithAscii() >= Reading.CLEAR;
    }

    private static Decoding best(byte[] bytes, Reading utf8) {
        List<Reading> readings = plausible(bytes);
        if (readings.isEmpty()) {
            throw none(bytes, utf8);
        }
        readings.sort(Comparator.comparingDouble(Reading::odds).reversed());
        Reading best = readings.get(0);
        if (readings.size() > 1 && best.odds() - readings.get(1).odds() < Reading.CLEAR) {
            throw new FileException("can be read as " + best.encoding() + " and as "
                    + readings.get(1).encoding() + ", and has too little text to tell which\nMaybe save it as UTF-8.");
        }
        return best.decoding();
    }

    /** The readings without UTF-8 that may be Chinese text. */
    private static List<Reading> plausible(byte[] bytes) {
        List<Reading> readings = new ArrayList<>();
        Reading gb = Reading.of(bytes, 0, Encodings.GB18030);
        if (gb.succeeded() && gb.isChinese()) {
            readings.add(gb);
        }
        Encodings.BIG5.stream()
                .map(charset -> Reading.of(bytes, 0, charset))
                .filter(Reading::succeeded)
                .findFirst()
                .filter(Reading::isChinese)
                .ifPresent(readings::add);
        UTF_16.stream()
                .map(charset -> Reading.of(bytes, 0, charset))
                .filter(reading -> isUnmistakable(reading) && reading.isChinese())
                .forEach(readings::add);
        return readings;
    }

    private static FileException none(byte[] bytes, Reading utf8) {
        Reading gb = Reading.of(bytes, 0, Encodings.GB18030);
        Reading big5 = Reading.of(bytes, 0, Encodings.BIG5.get(0));
        return FileException.at(
                utf8.fault(),
                "the bytes are no UTF-8 here, and the file is no GB18030" + why(gb) + " and no Big5" + why(big5)
                        + " either\nMaybe save it as UTF-8, or look there for damage.");
    }

    private static String why(Reading reading) {
        return reading.succeeded() ? " (its characters would not be Chinese text)" : " (byte " + reading.fault() + ")";
    }
}
