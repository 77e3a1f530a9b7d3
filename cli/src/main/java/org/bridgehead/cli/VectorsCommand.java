package org.bridgehead.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bridgehead.data.Fault;
import org.bridgehead.data.vectors.VectorFile;
import org.bridgehead.data.vectors.VectorResult;
import org.bridgehead.data.vectors.VectorStatus;
import org.bridgehead.file.Decoding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks the engine against reference vectors. */
@Command(
        name = "vectors",
        description = "Check the decision engine against files of reference vectors; a JSON line a case.",
        mixinStandardHelpOptions = true,
        versionProvider = BridgeheadCommand.Version.class)
final class VectorsCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "FILE",
            arity = "1..*",
            description = "A file of reference vectors, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private OutputOptions output = new OutputOptions();

    VectorsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Fault> faults = new ArrayList<>();
        List<VectorResult> results = new ArrayList<>();
        for (DataInputs.Input input : DataInputs.read(paths, console, faults)) {
            try {
                results.addAll(VectorFile.read(Decoding.text(input.bytes())).check());
            } catch (IllegalArgumentException e) {
                faults.add(Fault.of(input.name(), String.valueOf(e.getMessage())));
            }
        }
        String lines = results.stream().map(result -> result.line() + "\n").collect(Collectors.joining());
        int status = new Delivery(console, output).result(lines, faults);
        console.err().println(summary(results));
        return results.stream().anyMatch(VectorResult::isFailure) ? ExitStatus.INPUT_AT_FAULT : status;
    }

    private static String summary(List<VectorResult> results) {
        List<String> counts = new ArrayList<>();
        for (VectorStatus status : VectorStatus.values()) {
            counts.add(status.code() + " "
                    + results.stream()
                            .filter(result -> result.status() == status)
                            .count());
        }
        return "cases " + results.size() + ": " + String.join(", ", counts);
    }
}
