package org.bridgehead.extract.document.pdf;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Collectors;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bridgehead.file.FileException;
import org.jspecify.annotations.Nullable;

/** Where the classes are that reading a PDF document needs: a short class path starts a process fast. */
final class PdfClassPath {

    private static final ImmutableList<Class<?>> NEEDED = ImmutableList.of(
            PdfChild.class,
            FileException.class,
            ImmutableList.class,
            PDDocument.class,
            FontBoxFont.class,
            RandomAccessRead.class);

    /** What PDFBox logs with, and what takes its log; a class path may have others in their place, or none. */
    private static final ImmutableList<String> LOGS = ImmutableList.of(
            "org.apache.commons.logging.LogFactory", "org.slf4j.Logger", "org.slf4j.nop.NOPServiceProvider");

    private PdfClassPath() {}

    static String needed() {
        ImmutableList.Builder<Class<?>> classes =
                ImmutableList.<Class<?>>builder().addAll(NEEDED);
        for (String log : LOGS) {
            Class<?> found = found(log);
            if (found != null) {
                classes.add(found);
            }
        }
        return classes.build().stream()
                .map(PdfClassPath::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static @Nullable Class<?> found(String name) {
        try {
            return Class.forName(name, false, PDDocument.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            return null;
        }
    }

    private static String place(Class<?> type) {
        CodeSource source = type.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            throw new FileException("is a PDF document, and the process that reads it cannot find " + type.getName()
                    + "\nMaybe start the program from its jars.");
        }
        try {
            return Path.of(source.getLocation().toURI()).toString();
        } catch (URISyntaxException | IllegalArgumentException | java.nio.file.FileSystemNotFoundException e) {
            throw new FileException(
                    "is a PDF document, and the process that reads it cannot load " + source.getLocation()
                            + "\nMaybe start the program from its jars.",
                    e);
        }
    }
}
