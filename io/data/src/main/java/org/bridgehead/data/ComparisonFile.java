package org.bridgehead.data;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.text.Checks;
import org.bridgehead.scoring.ComparisonResult;

/**
 * A comparison with what its readers must know beside it.
 *
 * @param result the comparison
 * @param lexicon the version of the word lists that were read with
 * @param faults what could not be read
 */
public record ComparisonFile(ComparisonResult result, String lexicon, ImmutableList<Fault> faults) {

    /** Checks the version. */
    public ComparisonFile {
        Checks.name("lexicon version", lexicon);
    }

    /** Returns a comparison of proposals that were all read without a fault. */
    public static ComparisonFile of(ComparisonResult result, String lexicon) {
        return new ComparisonFile(result, lexicon, ImmutableList.of());
    }
}
