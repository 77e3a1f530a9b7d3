package org.bridgehead.examples;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.bridgehead.core.model.ProposalId;
import org.bridgehead.extract.ProposalReader;
import org.bridgehead.extract.ReadingResult;
import org.bridgehead.scoring.Comparison;
import org.bridgehead.scoring.ComparisonResult;
import org.bridgehead.scoring.ProposalScore;
import org.bridgehead.scoring.explain.CriterionScore;
import org.bridgehead.scoring.rubric.Language;
import org.bridgehead.scoring.rubric.Rating;

/** Reads the sample proposals, ranks them, and says why the best is best: the whole library in one method. */
public final class CompareSamples {

    private CompareSamples() {}

    /** Compares the proposals in the directory that is named, or the samples. */
    public static void main(String[] args) {
        Path proposals = Path.of(args.length > 0 ? args[0] : "seeds/proposals");
        compare(proposals, new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Prints the ranking and the reasons for the first place. */
    static void compare(Path proposals, PrintStream out) {
        // readme:begin
        ReadingResult read = ProposalReader.standard().read(proposals);
        ComparisonResult result = Comparison.standard().compareDossiers(read.dossiers());

        for (ProposalScore place : result.ranking()) {
            out.printf(
                    "%d  %.2f  %s%n",
                    place.rank(), place.score(), place.proposal().name());
        }

        ProposalId best = result.ranking().get(0).proposal().id();
        for (CriterionScore criterion : result.explain(best).criteria()) {
            for (Rating rating : criterion.ratings()) {
                out.printf(
                        "%s: %s%n", rating.indicator().code(), rating.reason().in(Language.EN));
                rating.evidence().stream().limit(1).forEach(quote -> out.println("    " + quote));
            }
        }
        // readme:end
        read.faults().forEach(fault -> out.println(fault.message()));
    }
}
