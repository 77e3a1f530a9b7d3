package org.bridgehead.cli;

import java.util.concurrent.Callable;
import org.bridgehead.data.ComparisonFile;
import org.bridgehead.data.ComparisonJson;
import org.bridgehead.report.TextReport;
import org.bridgehead.scoring.Comparison;
import org.bridgehead.scoring.ComparisonResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads proposals, rates and ranks them, and says why. */
@Command(
        name = "compare",
        description = "Read proposals, rate and rank them, and explain every figure by what the text says.",
        mixinStandardHelpOptions = true,
        versionProvider = BridgeheadCommand.Version.class)
final class CompareCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Mixin
    private RankingOptions ranking = new RankingOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "A report for people or JSON (bridgehead/comparison/1); text unless given.")
    private OutputFormat format = OutputFormat.text;

    CompareCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Comparison comparison = ranking.comparison();
        Delivery delivery = new Delivery(console, output);
        Reading reading = Reading.of(input, console);
        if (reading.dossiers().isEmpty()) {
            return delivery.faults(reading.faults());
        }
        ComparisonResult result = comparison.compareDossiers(reading.dossiers());
        int status = delivery.result(
                text(new ComparisonFile(result, reading.lexicon(), reading.faults())), reading.faults());
        result.advice().forEach(delivery::note);
        return status;
    }

    private String text(ComparisonFile file) {
        return format == OutputFormat.json
                ? ComparisonJson.write(file, output.language())
                : new TextReport(output.language(), console.width()).render(file);
    }
}
