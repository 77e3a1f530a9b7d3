package org.bridgehead.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** A ZIP archive in memory whose entries unfold to no more than a bound, whatever their headers claim. */
public final class Archive {

    /** More than any workbook of a decision problem unfolds to, and little enough for any machine. */
    public static final long MOST_BYTES = 256L << 20;

    private static final int MOST_ENTRIES = 2_000;

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
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_ENTRIES) {
                    throw new FileException("holds more than " + MOST_ENTRIES + " parts, which no workbook does");
                }
                byte[] content = bounded(zip);
                if (entry.getName().equals(name)) {
                    return Optional.of(content);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new FileException("is a damaged workbook: " + e.getMessage() + "\nMaybe save it anew.", e);
        }
    }

    private byte[] bounded(InputStream in) throws IOException {
        byte[] content = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        if (content.length > most) {
            throw new FileException("unfolds to more than " + most
                    + " bytes\nMaybe it is a damaged or malicious file; save the table as CSV.");
        }
        return content;
    }
}
