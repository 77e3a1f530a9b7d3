package org.bridgehead.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.bridgehead.data.Fault;
import org.bridgehead.data.problem.AnswerJson;
import org.bridgehead.data.problem.ProblemReader;
import org.bridgehead.data.problem.Reading;
import org.bridgehead.data.problem.Solved;
import org.bridgehead.file.FileException;
import org.bridgehead.report.RankingCsv;
import org.bridgehead.report.RankingMarkdown;
import org.bridgehead.report.RankingText;
import org.bridgehead.scoring.decision.DecisionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Ranks any decision problem. */
@Command(
        name = "rank",
        description = "Rank the alternatives of decision problems (JSON, JSON lines, CSV, XLSX) by any method.",
        mixinStandardHelpOptions = true,
        versionProvider = BridgeheadCommand.Version.class)
final class RankCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            paramLabel = "PROBLEM",
            arity = "0..*",
            description = "A file with one problem or several, or - for standard input.")
    private List<String> paths = new ArrayList<>();

    @Mixin
    private ProblemOptions options = new ProblemOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json|csv|md",
            description = "A table for people, JSON lines, CSV or Markdown; text unless given.")
    private RankFormat format = RankFormat.text;

    @Option(names = "--list", description = "List the methods and weightings with their parameters, and end.")
    private boolean list;

    RankCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Delivery delivery = new Delivery(console, output);
        if (list) {
            return delivery.result(CatalogueList.text(), ImmutableList.of());
        }
        if (paths.isEmpty()) {
            throw new UsageException("a problem is missing\nMaybe name a file, or - for standard input.");
        }
        ProblemOptions.Adaptation adaptation = options.adaptation();
        List<Fault> faults = new ArrayList<>();
        List<Solved> solved = new ArrayList<>();
        for (DataInputs.Input input : DataInputs.read(paths, console, faults)) {
            solve(input, adaptation, solved, faults);
        }
        return solved.isEmpty() ? delivery.faults(faults) : delivery.result(render(solved), faults);
    }

    private void solve(
            DataInputs.Input input, ProblemOptions.Adaptation adaptation, List<Solved> solved, List<Fault> faults) {
        try {
            for (Reading reading : ProblemReader.read(input.name(), input.bytes())) {
                Solved one = options.allMethods() ? Solved.byAll(reading, adaptation) : Solved.by(reading, adaptation);
                solved.add(one);
                one.faults().forEach(fault -> faults.add(fault(input, one.id(), fault)));
            }
        } catch (FileException e) {
            faults.add(Fault.of(input.name(), String.valueOf(e.getMessage())));
        }
    }

    private static Fault fault(DataInputs.Input input, String id, DecisionException.Fault fault) {
        return Fault.of(input.name(), "problem " + id + ": " + fault.message());
    }

    private String render(List<Solved> solved) {
        return switch (format) {
            case text -> new RankingText(output.language(), console.width()).render(solved);
            case json -> solved.stream().map(one -> AnswerJson.line(one) + "\n").collect(Collectors.joining());
            case csv -> RankingCsv.render(solved);
            case md -> new RankingMarkdown(output.language()).render(solved);
        };
    }
}
