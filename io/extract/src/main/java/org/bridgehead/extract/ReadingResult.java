package org.bridgehead.extract;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.Proposal;

/**
 * What was read from some inputs. One bad input does not stop the others: what could be read is in {@code dossiers}, what
 * could not in {@code faults}.
 *
 * @param dossiers one a proposal, in the order of the inputs
 * @param faults in the order of the inputs
 * @param lexiconVersion the version of the word lists that were used
 */
public record ReadingResult(
        ImmutableList<Dossier> dossiers, ImmutableList<ReadingFault> faults, String lexiconVersion) {

    /** The proposals of the dossiers. */
    public ImmutableList<Proposal> proposals() {
        return dossiers.stream().map(Dossier::proposal).collect(ImmutableList.toImmutableList());
    }

    /** Tells whether all inputs could be read. */
    public boolean isComplete() {
        return faults.isEmpty();
    }

    /**
     * Returns the dossiers if all inputs could be read.
     *
     * @throws IllegalStateException if there are faults; the message holds them all
     */
    public ImmutableList<Dossier> orThrow() {
        if (!isComplete()) {
            throw new IllegalStateException(
                    String.join("\n", faults.stream().map(ReadingFault::message).toList()));
        }
        return dossiers;
    }
}
