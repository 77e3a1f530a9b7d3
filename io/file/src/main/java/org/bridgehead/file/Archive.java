package org.bridgehead.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * A ZIP archive in memory whose entries unfold to no more than a bound each and together, whatever their headers claim.
 *
 * <p>Its directory is read once, entries are unfolded when they are asked for, and what nobody asks for is left folded. Not
 * safe for use by several threads.
 */
public final class Archive {

    /** More than any workbook of a decision problem unfolds to, and little enough for any machine. */
    public static final long MOST_BYTES = 256L << 20;

    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final String ADVICE = "\nMaybe it is a damaged or malicious file; save it as text and read that.";

    private final byte[] bytes;
    private final long mostOfOne;
    private final long mostOfAll;
    private final ZipDirectory directory;
    private long unfolded;

    /**
     * Opens an archive of which all that is asked for unfolds to no more than a bound.
     *
     * @throws FileException if it is damaged or has too many entries
     */
    public Archive(byte[] bytes, long most) {
        this(bytes, most, most);
    }

    /**
     * Opens an archive.
     *
     * @param bytes not copied
     * @param mostOfOne the number of bytes that an entry may unfold to
     * @param mostOfAll the number of bytes that all entries asked for may unfold to together
     * @throws FileException if it is damaged or has too many entries
     */
    public Archive(byte[] bytes, long mostOfOne, long mostOfAll) {
        this.bytes = bytes;
        this.mostOfOne = mostOfOne;
        this.mostOfAll = mostOfAll;
        this.directory = ZipDirectory.of(bytes);
    }

    /**
     * Returns the content of an entry.
     *
     * @param name in any case, divided by slashes
     * @throws FileException if the entry is damaged or unfolds to too much
     */
    public Optional<byte[]> entry(String name) {
        return directory.entry(name).map(this::unfold);
    }

    private byte[] unfold(ZipDirectory.Entry entry) {
        if (entry.size() > mostOfOne || entry.size() > Integer.MAX_VALUE - 16) {
            throw new FileException("unfolds to more than " + mostOfOne + " bytes" + ADVICE);
        }
        unfolded += entry.size();
        if (unfolded > mostOfAll) {
            throw new FileException("unfolds to more than " + mostOfAll + " bytes in all" + ADVICE);
        }
        byte[] content = content(entry);
        CRC32 sum = new CRC32();
        sum.update(content);
        if (content.length != entry.size() || sum.getValue() != entry.checksum()) {
            throw ZipDirectory.damaged("a part of it is not what its directory says");
        }
        return content;
    }

    /** Reads at most one byte beyond the size that was checked against the bounds. */
    private byte[] content(ZipDirectory.Entry entry) {
        int from = entry.dataIn(bytes);
        InputStream folded = new ByteArrayInputStream(bytes, from, Math.toIntExact(entry.folded()));
        Inflater inflater = new Inflater(true);
        try (InputStream in = plain(folded, entry.method(), inflater)) {
            return in.readNBytes(Math.toIntExact(entry.size()) + 1);
        } catch (IOException e) {
            throw new FileException("is damaged: a part of it cannot be unfolded\nMaybe save it anew.", e);
        } finally {
            inflater.end();
        }
    }

    private static InputStream plain(InputStream folded, int method, Inflater inflater) {
        return switch (method) {
            case STORED -> folded;
            case DEFLATED -> new InflaterInputStream(folded, inflater);
            default ->
                throw new FileException("is folded by method " + method + ", which is not read\nMaybe save it anew.");
        };
    }
}
