package org.bridgehead.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bridgehead.extract.lexicon.LexiconException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command line: every outcome is an exit status, and no exception leaves. */
final class CommandRunner {

    private final Console console;

    CommandRunner(Console console) {
        this.console = console;
    }

    int run(String... args) {
        try {
            return commandLine().execute(args);
        } catch (OutOfMemoryError | StackOverflowError e) {
            return defect(e, List.of(args));
        } finally {
            console.flush();
        }
    }

    private CommandLine commandLine() {
        return new CommandLine(new BridgeheadCommand(console.err()))
                .addSubcommand(new CompareCommand(console))
                .addSubcommand(new ExtractCommand(console))
                .addSubcommand(new EvaluateCommand(console))
                .addSubcommand(new RankCommand(console))
                .addSubcommand(new VectorsCommand(console))
                .setOut(writer(console.out()))
                .setErr(writer(console.err()))
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(console.width())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(this::wrongUsage)
                .setExecutionExceptionHandler(this::failed);
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    private int wrongUsage(ParameterException e, String[] args) {
        new Faults(console.err()).print(firstLine(e));
        console.err().println("Try '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'.");
        return ExitStatus.WRONG_USAGE;
    }

    private static String firstLine(ParameterException e) {
        return Optional.ofNullable(e.getMessage()).orElse("wrong usage");
    }

    private int failed(Exception e, CommandLine command, ParseResult parsed) {
        if (e instanceof InputException || e instanceof UsageException || e instanceof LexiconException) {
            new Faults(console.err()).print(Optional.ofNullable(e.getMessage()).orElse("an input is at fault"));
            return e instanceof UsageException ? ExitStatus.WRONG_USAGE : ExitStatus.INPUT_AT_FAULT;
        }
        return defect(e, parsed.originalArgs());
    }

    private int defect(Throwable e, List<String> args) {
        String place = Arrays.stream(e.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.bridgehead."))
                .findFirst()
                .map(frame ->
                        " in " + frame.getClassName() + "." + frame.getMethodName() + ", line " + frame.getLineNumber())
                .orElse("");
        String said = Optional.ofNullable(e.getMessage()).map(m -> ": " + m).orElse("");
        console.err()
                .println("bridgehead: a defect of the program: " + e.getClass().getSimpleName() + said + place);
        console.err()
                .println("Maybe report it with these lines, the version (bridgehead --version) and the command: "
                        + String.join(" ", args));
        return ExitStatus.DEFECT;
    }
}
