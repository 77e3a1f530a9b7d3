package org.bridgehead.extract.document.pdf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.bridgehead.file.FileException;

/**
 * The process that {@link PdfProcess} starts: a PDF document comes in on standard input; a byte that tells whether it could
 * be read, a length, and the text or the fault in UTF-8 go out on standard output.
 */
final class PdfChild {

    static final int TEXT = 'T';
    static final int FAULT = 'F';

    /** The status after the time is over. */
    static final int LATE = 71;

    private PdfChild() {}

    /** Reads one document; the argument says after how many milliseconds the process ends, whatever becomes of its parent. */
    public static void main(String[] args) throws IOException {
        endAfter(Long.parseLong(args[0]));
        try (InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
                OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            answer(in.readAllBytes(), out);
        }
    }

    private static void endAfter(long milliseconds) {
        Thread end = new Thread(
                () -> {
                    try {
                        Thread.sleep(milliseconds);
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    Runtime.getRuntime().halt(LATE);
                },
                "end");
        end.setDaemon(true);
        end.start();
    }

    private static void answer(byte[] bytes, OutputStream out) throws IOException {
        int kind = TEXT;
        String said;
        try {
            said = PdfText.standard().text(bytes);
        } catch (FileException e) {
            kind = FAULT;
            said = String.valueOf(e.getMessage());
        }
        byte[] content = said.getBytes(StandardCharsets.UTF_8);
        try (DataOutputStream framed = new DataOutputStream(new BufferedOutputStream(out))) {
            framed.writeByte(kind);
            framed.writeInt(content.length);
            framed.write(content);
        }
    }
}
