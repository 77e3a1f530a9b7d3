package org.bridgehead.extract.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.jspecify.annotations.Nullable;

/**
 * Keeps PDFBox from looking through the machine's fonts and from writing a list of them into the user's home: for text the
 * widths in the document are enough. Threads that are not reading a text find what was there before.
 */
final class EmbeddedFonts implements FontMapper {

    private static final String STAND_IN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final ThreadLocal<Boolean> READING = ThreadLocal.withInitial(() -> false);

    private final FontMapper others;
    private final TrueTypeFont standIn;

    private EmbeddedFonts(FontMapper others) {
        this.others = others;
        this.standIn = standIn();
    }

    /** Uses them for what this thread reads until {@link #leave}. */
    static void enter() {
        synchronized (READING) {
            if (!(FontMappers.instance() instanceof EmbeddedFonts)) {
                FontMappers.set(new EmbeddedFonts(FontMappers.instance()));
            }
        }
        READING.set(true);
    }

    static void leave() {
        READING.remove();
    }

    private static TrueTypeFont standIn() {
        try (InputStream font = FontMapper.class.getResourceAsStream(STAND_IN)) {
            if (font == null) {
                throw new IllegalStateException(
                        "PDFBox has no font at " + STAND_IN + "\nMaybe it is of another version.");
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(font));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, @Nullable PDFontDescriptor descriptor) {
        return READING.get() ? new FontMapping<>(standIn, true) : others.getTrueTypeFont(name, descriptor);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, @Nullable PDFontDescriptor descriptor) {
        return READING.get() ? new FontMapping<>(standIn, true) : others.getFontBoxFont(name, descriptor);
    }

    @Override
    public CIDFontMapping getCIDFont(
            String name, @Nullable PDFontDescriptor descriptor, @Nullable PDCIDSystemInfo collection) {
        return READING.get()
                ? new CIDFontMapping(null, standIn, true)
                : others.getCIDFont(name, descriptor, collection);
    }
}
