package org.bridgehead.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.bridgehead.data.DossierFile;
import org.bridgehead.data.Fault;
import org.bridgehead.data.evaluation.Contrast;
import org.bridgehead.data.evaluation.EvaluationJson;
import org.bridgehead.data.evaluation.EvaluationSet;
import org.bridgehead.data.evaluation.Gold;
import org.bridgehead.extract.document.DocumentLoader;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.report.ContrastText;
import org.bridgehead.report.EvaluationText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures reading against annotations. */
@Command(
        name = "evaluate",
        description = "Measure what is read of texts against annotations of them: precision, recall and F1.",
        mixinStandardHelpOptions = true,
        versionProvider = BridgeheadCommand.Version.class)
final class EvaluateCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description = "An annotation (regional-policy-gold/1), or a directory with such files.")
    private String gold = "";

    @Parameters(
            index = "1..*",
            arity = "1..*",
            paramLabel = "PATH",
            description = "The annotated texts: files, or directories read recursively.")
    private List<String> paths = new ArrayList<>();

    @Option(names = "--errors", description = "Also list what was missed and what was found in excess.")
    private boolean errors;

    @Option(names = "--by-shape", description = "Also give the figures of each shape of text apart.")
    private boolean byShape;

    @Option(
            names = "--leave-out",
            paramLabel = "text|shape",
            description =
                    "Read each text, or the texts of each shape, without the words that no other holds, and say how "
                            + "far the figures fall; with --errors list those words.")
    private Optional<Contrasts.Grouping> leaveOut = Optional.empty();

    @Option(
            names = "--swap-names",
            paramLabel = "SEED",
            description =
                    "Read the texts with other names of the same type and region, chosen by SEED, and say how far the "
                            + "figures fall.")
    private Optional<Long> swapNames = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", description = "A table or JSON; text unless given.")
    private OutputFormat format = OutputFormat.text;

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    EvaluateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<Fault> faults = new ArrayList<>();
        var golds = GoldFiles.read(gold, console, faults);
        if (leaveOut.isPresent() || swapNames.isPresent()) {
            return contrasted(golds, faults);
        }
        Reading read = Reading.of(paths, reading, console);
        faults.addAll(read.faults());
        DossierFile dossiers = DossierFile.of(read.lexicon(), read.dossiers(), read.faults());
        EvaluationSet set = EvaluationSet.of(golds, dossiers);
        faults.addAll(set.faults());
        if (set.isEmpty()) {
            return new Delivery(console, output).faults(faults);
        }
        return new Delivery(console, output).result(text(set, read.lexicon()), faults);
    }

    private int contrasted(List<Gold> golds, List<Fault> faults) {
        Lexicon lexicon = reading.words();
        DocumentLoader.Loaded documents = Reading.load(paths, lexicon, console, faults);
        Contrasts texts = Contrasts.of(golds, documents, lexicon);
        if (texts.isEmpty()) {
            faults.add(Fault.of(gold, "annotates none of these texts\nMaybe name the directory that has them."));
            return new Delivery(console, output).faults(faults);
        }
        List<Contrast> contrasts = new ArrayList<>();
        leaveOut.ifPresent(grouping -> contrasts.addAll(texts.without(grouping)));
        swapNames.ifPresent(seed -> contrasts.add(texts.swapped(seed)));
        String result = format == OutputFormat.json
                ? EvaluationJson.write(contrasts, lexicon.version(), faults) + "\n"
                : new ContrastText(output.language(), console.width(), errors).render(contrasts, lexicon.version());
        return new Delivery(console, output).result(result, faults);
    }

    private String text(EvaluationSet set, String lexicon) {
        return format == OutputFormat.json
                ? EvaluationJson.write(set, lexicon) + "\n"
                : new EvaluationText(output.language(), console.width(), errors, byShape).render(set, lexicon);
    }
}
