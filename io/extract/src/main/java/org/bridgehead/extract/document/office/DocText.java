package org.bridgehead.extract.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.bridgehead.file.FileException;

/** The text of a document of Word 97 to 2003. */
final class DocText {

    private DocText() {}

    static String read(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DocTables.check(files);
            try (HWPFDocument document = new HWPFDocument(files)) {
                return new DocWalk(document).read();
            }
        } catch (FileException e) {
            throw e;
        } catch (OldWordFileFormatException e) {
            throw new FileException("is a document of Word 6 or Word 95, which is not read\nMaybe save it as DOCX.", e);
        } catch (EncryptedDocumentException e) {
            throw new FileException("is protected by a password\nMaybe save it without one and read that.", e);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // The library trusts offsets and counts of the file, and throws whatever follows from a wrong one.
            throw new FileException("is a damaged Word document\nMaybe save it anew, as DOCX.", e);
        }
    }
}
