package org.bridgehead.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of a run; what is printed is UTF-8 whatever the locale.
 *
 * @param in what {@code -} reads
 * @param out takes results
 * @param err takes faults and notes
 * @param width how many columns a line of text may have
 */
record Console(InputStream in, PrintStream out, PrintStream err, int width) {

    static final int NARROWEST = 60;
    static final int WIDEST = 120;
    private static final int UNKNOWN = 100;

    /** The streams of the process, {@code out} in place of its standard output; {@code columns} is its terminal's width. */
    static Console ofProcess(WatchedOutput out, String columns) {
        return new Console(System.in, utf8(out), utf8(new FileOutputStream(FileDescriptor.err)), width(columns));
    }

    /** Reads a width, keeps it in bounds, and takes 100 where it is no number. */
    static int width(String columns) {
        return columns.matches("[1-9][0-9]{0,4}")
                ? Math.min(WIDEST, Math.max(NARROWEST, Integer.parseInt(columns)))
                : UNKNOWN;
    }

    private static PrintStream utf8(OutputStream to) {
        return new PrintStream(new BufferedOutputStream(to), false, StandardCharsets.UTF_8);
    }

    /** Writes out what is buffered. */
    void flush() {
        out.flush();
        err.flush();
    }
}
