package org.bridgehead.cli;

/** Stops a run whose input or output is at fault; the message says where, what is wrong and what to do. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }

    InputException(String message, Throwable cause) {
        super(message, cause);
    }
}
