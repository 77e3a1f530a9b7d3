package org.bridgehead.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.bridgehead.data.Fault;

/** Hands a result and its faults over: the result to a file or to standard output, the faults to standard error. */
final class Delivery {

    private final Console console;
    private final OutputOptions options;

    Delivery(Console console, OutputOptions options) {
        this.console = console;
        this.options = options;
    }

    /** Delivers a result, which ends with a line feed, and tells the exit status. */
    int result(String text, List<Fault> faults) {
        return result(Document.of(text), faults);
    }

    /** Delivers a result likewise. */
    int result(Document document, List<Fault> faults) {
        options.output().ifPresentOrElse(file -> OutputFile.write(file, document), () -> print(document));
        return faults(faults);
    }

    private void print(Document document) {
        try {
            Writer writer = new BufferedWriter(new OutputStreamWriter(console.out(), StandardCharsets.UTF_8));
            document.writeTo(writer);
            writer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tells faults only, where there is no result. */
    int faults(List<Fault> faults) {
        console.out().flush();
        Faults printer = new Faults(console.err());
        faults.forEach(printer::print);
        return faults.isEmpty() ? ExitStatus.DONE : ExitStatus.INPUT_AT_FAULT;
    }

    /** Prints a note, unless notes are not wanted. */
    void note(String note) {
        if (!options.quiet()) {
            console.err().println("note: " + note);
        }
    }
}
