package org.bridgehead.extract.document.pdf;

import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.bridgehead.file.FileException;

/** Adds up what the deflated streams of a file unfold to, before anything else looks at them; nothing is kept. */
final class UnfoldedSize {

    private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
    /** A chain of filters as long as this has no use. */
    private static final int MOST_LAYERS = 8;

    private static final int MOST_DICTIONARY = 2 << 10;

    private final byte[] bytes;
    private final long limit;
    private final byte[] chunk = new byte[16 << 10];
    private long sum;

    private UnfoldedSize(byte[] bytes, long limit) {
        this.bytes = bytes;
        this.limit = limit;
    }

    /**
     * Lets files pass that unfold to no more than {@code limit}.
     *
     * @throws FileException for others
     */
    static void check(byte[] bytes, long limit) {
        new UnfoldedSize(bytes, limit).check();
    }

    private void check() {
        int at = 0;
        while (at + STREAM.length < bytes.length) {
            if (!isStream(at)) {
                at++;
                continue;
            }
            boolean picture = isPicture(at);
            at = dataAfter(at + STREAM.length);
            at = picture ? at : Math.max(at, layers(at));
        }
    }

    private boolean isStream(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (bytes[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** Tells whether the dictionary in front is a picture's: those are never unfolded here. */
    private boolean isPicture(int at) {
        int from = Math.max(0, at - MOST_DICTIONARY);
        String before = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
        String dictionary = before.substring(Math.max(0, before.lastIndexOf(" obj")));
        return dictionary.contains("/Image")
                && !dictionary.contains("/Type /ObjStm")
                && !dictionary.contains("/Type/ObjStm");
    }

    private int dataAfter(int at) {
        int data = at;
        while (data < bytes.length && bytes[data] <= ' ' && bytes[data] >= 0) {
            data++;
        }
        return data;
    }

    /** Unfolds the stream at {@code at}, and what it unfolds to as long as that looks deflated; returns where it ends. */
    private int layers(int at) {
        if (!isDeflated(bytes, at, bytes.length)) {
            return at;
        }
        Inflater[] chain = new Inflater[MOST_LAYERS];
        try {
            chain[0] = new Inflater();
            chain[0].setInput(bytes, at, bytes.length - at);
            unfold(chain, 0);
            return at + (int) chain[0].getBytesRead();
        } finally {
            for (Inflater layer : chain) {
                if (layer != null) {
                    layer.end();
                }
            }
        }
    }

    private void unfold(Inflater[] chain, int layer) {
        byte[] out = layer == 0 ? chunk : new byte[1 << 10];
        boolean first = true;
        try {
            int read = chain[layer].inflate(out);
            while (read > 0) {
                add(read);
                if (layer + 1 < MOST_LAYERS) {
                    next(chain, layer + 1, out, read, first);
                }
                first = false;
                read = chain[layer].inflate(out);
            }
        } catch (DataFormatException e) {
            // What comes before the damage has been counted, and no more can be unfolded by anyone.
            return;
        }
    }

    private void next(Inflater[] chain, int layer, byte[] out, int length, boolean first) {
        if (first && isDeflated(out, 0, length)) {
            chain[layer] = new Inflater();
        }
        Inflater inflater = chain[layer];
        if (inflater != null) {
            inflater.setInput(out, 0, length);
            unfold(chain, layer);
        }
    }

    private void add(int read) {
        sum += read;
        if (sum > limit) {
            throw new FileException(PdfFaults.unfolded(limit));
        }
    }

    private static boolean isDeflated(byte[] bytes, int at, int end) {
        return at + 2 <= end
                && (bytes[at] & 0x0F) == 8
                && (((bytes[at] & 0xFF) << 8) + (bytes[at + 1] & 0xFF)) % 31 == 0;
    }
}
