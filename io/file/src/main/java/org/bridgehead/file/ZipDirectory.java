package org.bridgehead.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The directory at the end of a ZIP archive (APPNOTE 6.3, sections 4.3.12 to 4.3.16). */
final class ZipDirectory {

    /** More parts than any document or workbook has. */
    static final int MOST_ENTRIES = 10_000;

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LARGE_END = 0x06064b50;
    private static final int LARGE_LOCATOR = 0x07064b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int CENTRAL_LENGTH = 46;
    private static final int LOCAL = 0x04034b50;
    private static final int LOCAL_LENGTH = 30;
    private static final long ELSEWHERE = 0xFFFF_FFFFL;
    private static final int LARGE_FIELD = 1;

    private final ByteBuffer bytes;
    private final Map<String, Entry> entries = new HashMap<>();

    private ZipDirectory(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * An entry as the directory describes it.
     *
     * @param folded how many bytes it takes in the archive
     * @param size how many bytes it unfolds to
     * @param offset where its local header begins
     */
    record Entry(int method, long checksum, long folded, long size, long offset) {

        /** Returns where its content begins; all of it is within the archive. */
        int dataIn(byte[] archive) {
            ByteBuffer bytes = ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN);
            if (offset > archive.length - LOCAL_LENGTH || bytes.getInt((int) offset) != LOCAL) {
                throw damaged("its directory points beside a part");
            }
            int header = (int) offset;
            int from = header + LOCAL_LENGTH + unsigned(bytes, header + 26) + unsigned(bytes, header + 28);
            if (folded > archive.length - (long) from) {
                throw damaged("a part of it is cut off");
            }
            return from;
        }
    }

    /**
     * Reads the directory of an archive.
     *
     * @throws FileException if there is none, or it is damaged, has too many entries, or names one twice
     */
    static ZipDirectory of(byte[] bytes) {
        ZipDirectory directory = new ZipDirectory(bytes);
        try {
            directory.read();
        } catch (IndexOutOfBoundsException e) {
            throw new FileException("is damaged: the directory at its end is cut off\nMaybe copy or save it anew.", e);
        }
        return directory;
    }

    static FileException damaged(String what) {
        return new FileException("is damaged: " + what + "\nMaybe copy or save it anew.");
    }

    /** Finds an entry by its name in any case: names of parts are compared so (ECMA-376 part 2, 6.2.2.3). */
    Optional<Entry> entry(String name) {
        return Optional.ofNullable(entries.get(key(name)));
    }

    private static String key(String name) {
        String slashed = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashed.startsWith("/") ? slashed.substring(1) : slashed;
    }

    private void read() {
        int end = end();
        int count = 0;
        for (int at = start(end); at < end && bytes.getInt(at) == CENTRAL; at = next(at)) {
            if (++count > MOST_ENTRIES) {
                throw new FileException("holds more than " + MOST_ENTRIES + " parts\nMaybe it is a malicious file.");
            }
            if (entries.put(key(name(at)), entryAt(at)) != null) {
                throw damaged("its directory names a part twice");
            }
        }
        if (count == 0) {
            throw damaged("its directory names no part");
        }
    }

    private int end() {
        int least = Math.max(0, bytes.limit() - END_LENGTH - 0xFFFF);
        for (int at = bytes.limit() - END_LENGTH; at >= least; at--) {
            if (bytes.getInt(at) == END) {
                return at;
            }
        }
        throw damaged("it has no directory at its end, as if it were cut off");
    }

    private int start(int end) {
        long start = bytes.getInt(end + 16) & ELSEWHERE;
        int locator = end - 20;
        if (start == ELSEWHERE && locator >= 0 && bytes.getInt(locator) == LARGE_LOCATOR) {
            int large = inside(bytes.getLong(locator + 8));
            start = bytes.getInt(large) == LARGE_END ? bytes.getLong(large + 48) : start;
        }
        return inside(start);
    }

    private int inside(long offset) {
        if (offset < 0 || offset >= bytes.limit()) {
            throw damaged("its directory lies beyond its end");
        }
        return (int) offset;
    }

    private String name(int at) {
        return new String(bytes.array(), at + CENTRAL_LENGTH, unsigned(bytes, at + 28), StandardCharsets.UTF_8);
    }

    private int next(int at) {
        return at + CENTRAL_LENGTH + unsigned(bytes, at + 28) + unsigned(bytes, at + 30) + unsigned(bytes, at + 32);
    }

    private Entry entryAt(int at) {
        if ((unsigned(bytes, at + 8) & 1) == 1) {
            throw new FileException("is protected by a password\nMaybe save it without one and read that.");
        }
        long size = bytes.getInt(at + 24) & ELSEWHERE;
        long folded = bytes.getInt(at + 20) & ELSEWHERE;
        long offset = bytes.getInt(at + 42) & ELSEWHERE;
        int extra = large(at);
        if (size == ELSEWHERE && extra >= 0) {
            size = bytes.getLong(extra);
            extra += Long.BYTES;
        }
        if (folded == ELSEWHERE && extra >= 0) {
            folded = bytes.getLong(extra);
            extra += Long.BYTES;
        }
        if (offset == ELSEWHERE && extra >= 0) {
            offset = bytes.getLong(extra);
        }
        if (size < 0 || folded < 0 || offset < 0) {
            throw damaged("its directory has a size below 0");
        }
        return new Entry(unsigned(bytes, at + 10), bytes.getInt(at + 16) & ELSEWHERE, folded, size, offset);
    }

    /** Where the field with the sizes that did not fit begins, -1 where there is none. */
    private int large(int at) {
        int from = at + CENTRAL_LENGTH + unsigned(bytes, at + 28);
        int to = from + unsigned(bytes, at + 30);
        while (from + 4 <= to) {
            if (unsigned(bytes, from) == LARGE_FIELD) {
                return from + 4;
            }
            from += 4 + unsigned(bytes, from + 2);
        }
        return -1;
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }
}
