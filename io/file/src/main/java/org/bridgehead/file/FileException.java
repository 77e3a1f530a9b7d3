package org.bridgehead.file;

import java.util.OptionalLong;

/**
 * Says what is wrong with a file and what to do. The message goes on from the file's name ({@code is a damaged workbook})
 * and ends with a line that starts with {@code Maybe}.
 */
public final class FileException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final long offset;

    /** Makes the fault of a whole file. */
    public FileException(String message) {
        super(message);
        this.offset = -1;
    }

    /** Makes the fault of a whole file that another one led to. */
    public FileException(String message, Throwable cause) {
        super(message, cause);
        this.offset = -1;
    }

    private FileException(long offset, String message) {
        super(message);
        this.offset = offset;
    }

    /** Returns the fault at a byte, counted from 0. */
    public static FileException at(long offset, String message) {
        return new FileException(offset, message);
    }

    /** The offset of the byte at fault, where there is one. */
    public OptionalLong offset() {
        return offset < 0 ? OptionalLong.empty() : OptionalLong.of(offset);
    }
}
