package org.bridgehead.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.core.fact.CarrierLevel;
import org.bridgehead.core.fact.ChainStage;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.CooperationLevel;
import org.bridgehead.core.fact.CounterpartLevel;
import org.bridgehead.core.fact.DependencyLevel;
import org.bridgehead.core.fact.GovernanceLevel;
import org.bridgehead.core.fact.InstrumentKind;
import org.bridgehead.core.fact.IntegrationRung;
import org.bridgehead.core.fact.ResourceLevel;
import org.bridgehead.core.fact.ResponsibilityLevel;
import org.bridgehead.core.fact.SharingLevel;
import org.bridgehead.core.fact.Specificity;
import org.bridgehead.core.fact.TimingLevel;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of a cue table says a sentence that it is for, and a near miss: both are tried. */
class CueTablesTest {
    private static final Lexicon LEXICON = Lexicon.standard();

    static ImmutableList<CueTable<?>> tables() {
        return ImmutableList.of(
                table("cue-commitment.tsv", Commitment.class),
                table("cue-object.tsv", Specificity.class),
                table("cue-rung.tsv", IntegrationRung.class),
                table("cue-counterpart.tsv", CounterpartLevel.class),
                table("cue-approach.tsv", CounterpartLevel.class),
                table("cue-role-stage.tsv", ChainStage.class),
                table("cue-cooperation.tsv", CooperationLevel.class),
                table("cue-sharing.tsv", SharingLevel.class),
                table("cue-governance.tsv", GovernanceLevel.class),
                table("cue-carrier.tsv", CarrierLevel.class),
                table("cue-chain.tsv", ChainStage.class),
                table("cue-timing.tsv", TimingLevel.class),
                table("cue-resource.tsv", ResourceLevel.class),
                table("cue-dependency.tsv", DependencyLevel.class),
                table("cue-instrument.tsv", InstrumentKind.class),
                table("cue-body.tsv", ResponsibilityLevel.class));
    }

    private static <L extends Enum<L> & Coded> CueTable<L> table(String file, Class<L> type) {
        return CueTable.of(LEXICON, file, type);
    }

    @ParameterizedTest
    @MethodSource("tables")
    <L extends Enum<L> & Coded> void everyRowMatchesItsExampleAndNotItsNearMiss(CueTable<L> table) {
        List<String> faults = new ArrayList<>();
        for (Cue<L> cue : table.cues()) {
            check(table, cue, "example", true, faults);
            check(table, cue, "counter", false, faults);
        }
        assertThat(faults).isEmpty();
    }

    private static <L extends Enum<L> & Coded> void check(
            CueTable<L> table, Cue<L> cue, String column, boolean expected, List<String> faults) {
        String sentence = cue.row().get(column);
        MeasureText measure = Texts.measure(sentence);
        boolean found = measure.clauses().stream()
                .flatMap(clause -> table.find(measure, clause.slice()).stream())
                .anyMatch(hit -> hit.cue().row().line() == cue.row().line());
        if (found != expected) {
            faults.add(cue.row().table() + ":" + cue.row().line() + " " + column + " " + sentence);
        }
    }
}
