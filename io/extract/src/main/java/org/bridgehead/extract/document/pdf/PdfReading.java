package org.bridgehead.extract.document.pdf;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.bridgehead.extract.progress.ReadingInterruptedException;
import org.bridgehead.file.FileException;

/** Opens documents with PDFBox and takes their pages out. */
final class PdfReading {

    private PdfReading() {}

    static String text(byte[] bytes, PdfLimits limits) {
        EmbeddedFonts.enter();
        try (PDDocument document = Loader.loadPDF(bytes, "", null, null, IOUtils.createMemoryOnlyStreamCache())) {
            if (!document.getCurrentAccessPermission().canExtractContent()) {
                throw new FileException("is a PDF document whose author forbids taking text out of it"
                        + "\nMaybe ask its author for one without this protection, or for the Word file.");
            }
            return texts(document, limits).text();
        } catch (FileException | ReadingInterruptedException e) {
            throw e;
        } catch (InvalidPasswordException e) {
            throw new FileException(
                    "is a PDF document protected by a password\nMaybe open it with the password and print it to a new PDF"
                            + " document.",
                    e);
        } catch (IOException | RuntimeException e) {
            throw new FileException(PdfFaults.damaged(e), e);
        } finally {
            EmbeddedFonts.leave();
        }
    }

    private static PageTexts texts(PDDocument document, PdfLimits limits) throws IOException {
        PageGlyphs reader = new PageGlyphs(limits);
        PageTexts texts = new PageTexts();
        for (PDPage page : document.getPages()) {
            if (texts.pages() == limits.pages()) {
                throw new FileException(PdfFaults.beyond(limits.pages(), "pages"));
            }
            texts.add(reader.read(page));
        }
        return texts;
    }
}
