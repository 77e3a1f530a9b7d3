package org.bridgehead.cli;

import java.util.concurrent.Callable;
import org.bridgehead.data.DossierFile;
import org.bridgehead.data.DossierJson;
import org.bridgehead.report.DossierText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads proposals and writes them as typed objects. */
@Command(
        name = "extract",
        description = "Read proposals and write what they say as typed objects, unrated.",
        mixinStandardHelpOptions = true,
        versionProvider = BridgeheadCommand.Version.class)
final class ExtractCommand implements Callable<Integer> {

    private final Console console;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            description = "JSON (bridgehead/dossiers/1) or an outline for people; json unless given.")
    private OutputFormat format = OutputFormat.json;

    ExtractCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Reading reading = Reading.of(input, console);
        DossierFile file = DossierFile.of(reading.lexicon(), reading.dossiers(), reading.faults());
        return new Delivery(console, output).result(document(file), reading.faults());
    }

    private Document document(DossierFile file) {
        return format == OutputFormat.json
                ? writer -> DossierJson.write(file, writer)
                : Document.of(new DossierText(output.language(), console.width()).render(file));
    }
}
