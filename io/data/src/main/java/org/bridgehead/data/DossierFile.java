package org.bridgehead.data;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.text.Checks;

/**
 * What a file of the format {@code bridgehead/dossiers/1} holds.
 *
 * @param lexicon the version of the word lists that were read with
 * @param dossiers in the order of reading
 * @param faults what could not be read
 */
public record DossierFile(String lexicon, ImmutableList<StoredDossier> dossiers, ImmutableList<Fault> faults) {

    /** Checks the version. */
    public DossierFile {
        Checks.name("lexicon version", lexicon);
    }

    /** Returns the file that holds these dossiers. */
    public static DossierFile of(String lexicon, List<Dossier> dossiers, List<Fault> faults) {
        return new DossierFile(
                lexicon,
                dossiers.stream().map(StoredDossier::of).collect(ImmutableList.toImmutableList()),
                ImmutableList.copyOf(faults));
    }

    /** The proposals, which can be ranked as they are. */
    public ImmutableList<Proposal> proposals() {
        return dossiers.stream().map(StoredDossier::proposal).collect(ImmutableList.toImmutableList());
    }
}
