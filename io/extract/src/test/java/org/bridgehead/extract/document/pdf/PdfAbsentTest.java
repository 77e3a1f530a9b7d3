package org.bridgehead.extract.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import org.junit.jupiter.api.Test;

class PdfAbsentTest {

    /** Loads this module's classes anew, and knows no PDFBox. */
    private static final class WithoutPdfBox extends ClassLoader {

        WithoutPdfBox() {
            super(PdfAbsentTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("org.apache.pdfbox") || name.startsWith("org.apache.fontbox")) {
                throw new ClassNotFoundException(name);
            }
            if (!name.startsWith("org.bridgehead.extract.document.pdf")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? anew(name) : loaded;
        }

        private Class<?> anew(String name) throws ClassNotFoundException {
            try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void withoutTheLibraryTheReasonIsNamed() throws ReflectiveOperationException {
        Class<?> type = new WithoutPdfBox().loadClass(PdfText.class.getName());
        Object reader = type.getMethod("standard").invoke(null);
        try {
            type.getMethod("text", byte[].class).invoke(reader, (Object)
                    new PdfSheet().text(80, 100, 16, "文字").page().bytes());
            assertThat(true).as("a document was read without the library").isFalse();
        } catch (InvocationTargetException e) {
            assertThat(e.getCause())
                    .hasMessageStartingWith(
                            "is a PDF document, and the library that reads it (Apache PDFBox) is not on the"
                                    + " class path\nMaybe ");
        }
    }
}
