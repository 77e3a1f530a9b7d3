package org.bridgehead.extract.document.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.bridgehead.extract.document.DocumentReaders;
import org.bridgehead.file.FileException;
import org.bridgehead.file.TextExtraction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocHostileTest {

    /** The opening of the stream with the text: its identifier. */
    private static final byte[] HEAD = {(byte) 0xEC, (byte) 0xA5};

    private byte[] doc = new byte[0];
    private int head;

    @BeforeEach
    void read() throws IOException {
        doc = DocxTextTest.fixture("proposal-libreoffice.doc");
        head = Bytes.indexOf(doc, HEAD);
    }

    private void assertRefused(String... said) {
        assertThatThrownBy(() -> WordDocuments.doc().text(doc))
                .isInstanceOf(FileException.class)
                .hasMessageContainingAll(said)
                .hasMessageContaining("\nMaybe ");
    }

    private void put(int at, int value) {
        ByteBuffer.wrap(doc).order(ByteOrder.LITTLE_ENDIAN).putInt(head + at, value);
    }

    @Test
    void oldDocumentIsToldByItsContent() {
        assertThat(DocumentReaders.standard()
                        .read("a.txt", doc)
                        .documents()
                        .get(0)
                        .format())
                .isEqualTo("doc");
    }

    @Test
    void documentsOfWord6And95AreRefusedByName() {
        doc[head + 2] = 101;
        doc[head + 3] = 0;
        assertRefused("Word 6 or Word 95");
    }

    @Test
    void protectedDocumentsAreRefused() {
        doc[head + 11] |= 1;
        assertRefused("protected by a password", "without one");
    }

    @Test
    void tablesThatLeadToTooMuchAreRefused() {
        put(0xFA + 4, Integer.MAX_VALUE);
        assertRefused("pages of properties");
        put(0xFA + 4, -8);
        assertRefused("pages of properties");
    }

    @Test
    void piecesThatAddUpToTooMuchTextAreRefused() {
        ByteBuffer bytes = ByteBuffer.wrap(doc).order(ByteOrder.LITTLE_ENDIAN);
        int changed = 0;
        for (int at = 0; at + 13 <= doc.length; at++) {
            int length = bytes.getInt(at + 1);
            boolean isTable = doc[at] == 2 && length > 4 && length < 1000 && (length - 4) % 12 == 0;
            if (isTable && bytes.getInt(at + 5) == 0 && bytes.getInt(at + 9) > 0 && bytes.getInt(at + 9) < 2000) {
                bytes.putInt(at + 9, Limits.MOST_UNITS + 1);
                changed++;
            }
        }
        assertThat(changed).isPositive();
        assertRefused("more than " + Limits.MOST_UNITS + " characters");
    }

    @Test
    void piecesBesideTheFileAreDamage() {
        put(0x1A2, Integer.MAX_VALUE);
        assertRefused("is a damaged Word document");
    }

    @Test
    void cutFilesAreDamaged() {
        doc = Arrays.copyOf(doc, 4096);
        assertRefused("is a damaged Word document");
    }

    @Test
    void withoutItsLibraryTheReaderSaysSo() throws Exception {
        URL[] own = {WordDocuments.class.getProtectionDomain().getCodeSource().getLocation()};
        try (URLClassLoader loader = new WithoutPoi(own)) {
            Class<?> documents = loader.loadClass(WordDocuments.class.getName());
            assertThat(documents.getClassLoader()).isSameAs(loader);
            TextExtraction extraction =
                    (TextExtraction) documents.getMethod("doc").invoke(null);
            assertThatThrownBy(() -> extraction.text(doc))
                    .isInstanceOf(FileException.class)
                    .hasMessage(
                            "is an old Word document, and the library that reads it (Apache POI) is not on the class"
                                    + " path\nMaybe add org.apache.poi:poi-scratchpad, or save it as DOCX.");
            TextExtraction docx = (TextExtraction) documents.getMethod("docx").invoke(null);
            assertThat(docx.text(DocxSample.proposal().bytes())).isEqualTo(DocxSample.SEEN);
        }
    }

    /** Loads the readers of Word documents anew, and nothing of Apache POI. */
    private static final class WithoutPoi extends URLClassLoader {

        WithoutPoi(URL[] own) {
            super(own, WordDocuments.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.apache.poi.")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith(WordDocuments.class.getPackageName())) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : findClass(name);
        }
    }
}
