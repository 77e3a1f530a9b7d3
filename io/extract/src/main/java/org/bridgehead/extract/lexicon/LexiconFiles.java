package org.bridgehead.extract.lexicon;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The names of the lexicon files. */
final class LexiconFiles {

    static final ImmutableSortedSet<String> NAMES = ImmutableSortedSet.of(
            "clause-cue.tsv",
            "cue-amount.tsv",
            "cue-approach.tsv",
            "cue-body.tsv",
            "cue-carrier-kind.tsv",
            "cue-carrier.tsv",
            "cue-chain.tsv",
            "cue-commitment.tsv",
            "cue-cooperation.tsv",
            "cue-counterpart.tsv",
            "cue-dependency.tsv",
            "cue-frame.tsv",
            "cue-governance.tsv",
            "cue-instrument.tsv",
            "cue-instrument-name.tsv",
            "cue-joint.tsv",
            "cue-negation.tsv",
            "cue-note.tsv",
            "cue-object.tsv",
            "cue-resource.tsv",
            "cue-responsible.tsv",
            "cue-role-stage.tsv",
            "cue-role-verb.tsv",
            "cue-rung.tsv",
            "cue-sharing.tsv",
            "cue-timing.tsv",
            "cue-topic.tsv",
            "cue-transport.tsv",
            "enumerator.tsv",
            "industry-affix.tsv",
            "industry-gate.tsv",
            "industry.tsv",
            "instrument.tsv",
            "link-concept.tsv",
            "measure-verb.tsv",
            "name-known.tsv",
            "name-suffix.tsv",
            "name-variant.tsv",
            "name-word.tsv",
            "place-alias.tsv",
            "place-cue.tsv",
            "place.tsv",
            "polarity-cue.tsv",
            "quantity.tsv",
            "region.tsv",
            "role-cue.tsv",
            "script.tsv",
            "section-heading.tsv",
            "section-lead.tsv",
            "signature.tsv",
            "status-frame.tsv",
            "status.tsv",
            "table-column.tsv",
            "time.tsv",
            "version.tsv");

    private LexiconFiles() {}

    /** Returns a message for each .tsv file in a directory that no lexicon file has the name of, and would not be read. */
    static ImmutableList<String> strangers(Path directory) {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".tsv") && !NAMES.contains(name))
                    .sorted()
                    .map(name -> directory.resolve(name) + " has the name of no lexicon file" + "\nMaybe one of: "
                            + String.join(", ", NAMES))
                    .collect(ImmutableList.toImmutableList());
        } catch (IOException e) {
            throw new LexiconException("lexicon directory " + directory + " cannot be read: " + e.getMessage(), e);
        }
    }
}
