package org.bridgehead.cli;

/** Stops a run whose command line is wrong in a way that only its parts together show. */
final class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
