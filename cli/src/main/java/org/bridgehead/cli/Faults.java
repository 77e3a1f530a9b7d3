package org.bridgehead.cli;

import java.io.PrintStream;
import org.bridgehead.data.Fault;

/** Prints faults, one a line, so that a script can read them. */
final class Faults {

    private final PrintStream err;

    Faults(PrintStream err) {
        this.err = err;
    }

    /** Prints a fault: its input, its place, what is wrong, what to do. */
    void print(Fault fault) {
        String place = fault.offset().map(o -> ", offset " + o).orElse("");
        print(fault.source() + place + ": " + fault.message());
    }

    /** Prints a message; advice on a line of its own follows on the same line; what a blank line divides are two faults. */
    void print(String message) {
        for (String fault : message.strip().split("\\h*\\R\\h*\\R\\s*", -1)) {
            err.println(fault.replaceAll("\\s*\\R\\s*", " "));
        }
    }
}
