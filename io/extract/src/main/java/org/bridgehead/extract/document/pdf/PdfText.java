package org.bridgehead.extract.document.pdf;

import org.bridgehead.file.FileException;
import org.bridgehead.file.TextExtraction;

/**
 * Reads the text of PDF documents in this process, within limits of pages, characters, unfolded bytes and time.
 *
 * <p>The limits hold for what can be told before PDFBox reads a part. For documents of unknown origin take
 * {@link PdfProcess}, whose limits hold whatever a document does.
 */
public final class PdfText implements TextExtraction {

    private final PdfLimits limits;

    PdfText(PdfLimits limits) {
        this.limits = limits;
    }

    /** Returns the reading within the standard limits. */
    public static PdfText standard() {
        return new PdfText(PdfLimits.STANDARD);
    }

    @Override
    public String text(byte[] bytes) {
        try {
            UnfoldedSize.check(bytes, limits.unfolded());
            return PdfReading.text(bytes, limits);
        } catch (StackOverflowError e) {
            throw new FileException(PdfFaults.nested(), e);
        } catch (OutOfMemoryError e) {
            throw new FileException(PdfFaults.memory("what this process has"), e);
        } catch (NoClassDefFoundError e) {
            throw new FileException(PdfFaults.absent(e), e);
        }
    }
}
