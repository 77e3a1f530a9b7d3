package org.bridgehead.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.bridgehead.core.text.Coded;
import org.bridgehead.scoring.rubric.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where a result goes and in what language. */
final class OutputOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write the result to FILE, whole or not at all, instead of to standard output.")
    private Optional<Path> output = Optional.empty();

    @Option(
            names = "--lang",
            paramLabel = "zh|en",
            converter = LanguageName.class,
            description = "The language of reports and reasons; zh unless given.")
    private Language language = Language.ZH;

    @Option(names = "--quiet", description = "No notes on standard error; faults are still told.")
    private boolean quiet;

    Optional<Path> output() {
        return output;
    }

    Language language() {
        return language;
    }

    boolean quiet() {
        return quiet;
    }

    /** Reads the code of a language. */
    static final class LanguageName implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return Coded.find(Language.class, value)
                    .orElseThrow(
                            () -> new TypeConversionException("\"" + value + "\" is no language; there are zh, en"));
        }
    }
}
