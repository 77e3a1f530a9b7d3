package org.bridgehead.file;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A ZIP archive in memory whose entries together unfold to no more than a bound, whatever their headers claim. */
public final class Archive {

    /** More than any workbook of a decision problem unfolds to, and little enough for any machine. */
    public static final long MOST_BYTES = 256L << 20;

    private static final int MOST_ENTRIES = 2_000;
    private static final int CHUNK = 1 << 16;

    private final byte[] bytes;
    private final long most;

    public Archive(byte[] bytes, long most) {
        this.bytes = bytes;
        this.most = most;
    }

    /**
     * Returns the content of an entry.
     *
     * @throws FileException if the archive is damaged, has too many entries, or unfolds to too much
     */
    public Optional<byte[]> entry(String name) {
        return Optional.ofNullable(entries(name::equals).get(name));
    }

    /**
     * Returns the content of all entries whose names are wanted, in one pass; of entries that share a name the first.
     *
     * @throws FileException if the archive is damaged, has too many entries, or unfolds to too much
     */
    public ImmutableMap<String, byte[]> entries(Predicate<String> wanted) {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        long left = most;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw new FileException("holds more than " + MOST_ENTRIES
                            + " parts, which no workbook does\nMaybe it is a damaged or malicious file.");
                }
                if (wanted.test(entry.getName()) && !contents.containsKey(entry.getName())) {
                    byte[] content = bounded(zip, left);
                    contents.put(entry.getName(), content);
                    left -= content.length;
                } else {
                    left -= skipped(zip, left);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw e instanceof FileException known
                    ? known
                    : new FileException("is a damaged workbook: " + e.getMessage() + "\nMaybe save it anew.", e);
        }
        return ImmutableMap.copyOf(contents);
    }

    private byte[] bounded(InputStream in, long left) throws IOException {
        byte[] content = in.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
        checkLeft(content.length, left);
        return content;
    }

    private long skipped(InputStream in, long left) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long skipped = 0;
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            skipped += read;
            checkLeft(skipped, left);
        }
        return skipped;
    }

    private void checkLeft(long unfolded, long left) {
        if (unfolded > left) {
            throw new FileException("unfolds to more than " + most
                    + " bytes\nMaybe it is a damaged or malicious file; save the table as CSV.");
        }
    }
}
