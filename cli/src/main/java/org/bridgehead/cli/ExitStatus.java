package org.bridgehead.cli;

/** The exit statuses that scripts may rely on. */
final class ExitStatus {

    /** Done. */
    static final int DONE = 0;
    /** An input is at fault; what could be processed was. */
    static final int INPUT_AT_FAULT = 1;
    /** The command line is wrong. */
    static final int WRONG_USAGE = 2;
    /** The program is at fault. */
    static final int DEFECT = 70;

    private ExitStatus() {}
}
