package org.bridgehead.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What is read and with which words. */
final class InputOptions {

    @Parameters(
            paramLabel = "PATH",
            arity = "1..*",
            description = "A file, a directory (read recursively in name order) or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = "--lexicon",
            paramLabel = "DIR",
            description = "Word lists of one's own; a file in DIR replaces the one of that name that comes along.")
    private Optional<Path> lexicon = Optional.empty();

    @Option(
            names = "--text-out",
            paramLabel = "DIR",
            description = "Also write the decoded texts, to which all offsets refer, into DIR.")
    private Optional<Path> textOut = Optional.empty();

    List<String> paths() {
        return List.copyOf(paths);
    }

    Optional<Path> lexicon() {
        return lexicon;
    }

    Optional<Path> textOut() {
        return textOut;
    }
}
