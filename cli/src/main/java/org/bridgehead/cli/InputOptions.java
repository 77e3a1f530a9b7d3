package org.bridgehead.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What is read and with which words. */
final class InputOptions {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "A file, a directory (read recursively in name order) or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    List<String> paths() {
        return List.copyOf(paths);
    }

    ReadingOptions reading() {
        return reading;
    }
}
