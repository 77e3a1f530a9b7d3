package org.bridgehead.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.bridgehead.extract.lexicon.Lexicon;
import picocli.CommandLine.Option;

/** With which words texts are read, and whether they are written as decoded. */
final class ReadingOptions {

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

    /** The word lists: those of one's own where they are named. */
    Lexicon words() {
        return lexicon.map(Lexicon::overriddenBy).orElseGet(Lexicon::standard);
    }

    Optional<Path> textOut() {
        return textOut;
    }
}
