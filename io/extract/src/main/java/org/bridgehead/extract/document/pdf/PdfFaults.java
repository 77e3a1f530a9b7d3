package org.bridgehead.extract.document.pdf;

import java.time.Duration;
import java.util.Optional;

/** What is said of documents that are not read, in one process or the other. */
final class PdfFaults {

    private static final String HOSTILE =
            "\nMaybe it is damaged or malicious: print it to a new PDF document, or ask for" + " the Word file.";

    private PdfFaults() {}

    static String absent(NoClassDefFoundError e) {
        String missing = Optional.ofNullable(e.getMessage()).orElse("a class");
        if (missing.contains("bouncycastle")) {
            return "is a PDF document encrypted for the holders of certificates\nMaybe ask its author for one without"
                    + " encryption.";
        }
        if (missing.contains("pdfbox") || missing.contains("fontbox")) {
            return "is a PDF document, and the library that reads it (Apache PDFBox) is not on the class path"
                    + "\nMaybe add org.apache.pdfbox:pdfbox and org.slf4j:jcl-over-slf4j to it, or save the document as"
                    + " text.";
        }
        return "is a PDF document, and what the library that reads it (Apache PDFBox) needs is not on the class path: "
                + missing + "\nMaybe add org.slf4j:jcl-over-slf4j to it, or save the document as text.";
    }

    static String nested() {
        return "is a PDF document whose parts are nested too deep" + HOSTILE;
    }

    static String memory(String limit) {
        return "is a PDF document that takes more memory than " + limit + HOSTILE;
    }

    static String unfolded(long limit) {
        return "is a PDF document that unfolds to more than " + limit + " bytes" + HOSTILE;
    }

    static String time(Duration limit) {
        return "is a PDF document that is not read within " + limit.toSeconds() + " seconds" + HOSTILE;
    }

    static String beyond(long limit, String what) {
        return "is a PDF document of more than " + limit + " " + what
                + "\nMaybe split it into one file a proposal, or it is damaged or malicious.";
    }

    static String damaged(Throwable why) {
        String message = Optional.ofNullable(why.getMessage())
                .map(m -> m.lines().findFirst().orElse("").strip())
                .filter(m -> !m.isEmpty())
                .map(m -> m.length() > 200 ? m.substring(0, 200) + "…" : m)
                .orElse(why.getClass().getSimpleName());
        return "is a damaged PDF document: " + message + "\nMaybe download it anew, or print it to a new PDF document.";
    }

    static String crashed(int status) {
        return "is a PDF document at which the process that reads it ended with status " + status + HOSTILE;
    }
}
