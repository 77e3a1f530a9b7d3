package org.bridgehead.extract.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.google.common.collect.ImmutableList;
import org.bridgehead.core.fact.Instrument;
import org.bridgehead.core.fact.InstrumentKind;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.TsvTable;
import org.bridgehead.extract.structure.ClauseRole;
import org.junit.jupiter.api.Test;

class InstrumentExtractorTest {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final InstrumentExtractor EXTRACTOR = new InstrumentExtractor(LEXICON);

    private static ImmutableList<Instrument> read(String text) {
        return EXTRACTOR.extract(Texts.measure(text));
    }

    @Test
    void aNameTellsTheKindOfInstrument() {
        assertThat(read("实施“海外工程师”计划，出台水权转让办法，建设船用材料实验室"))
                .extracting(i -> i.evidence().quote(), Instrument::instrument)
                .containsExactly(
                        tuple("“海外工程师”计划", InstrumentKind.SUPPLY),
                        tuple("水权转让办法", InstrumentKind.ENVIRONMENT),
                        tuple("船用材料实验室", InstrumentKind.SUPPLY));
    }

    @Test
    void aListOfTasksAndAPlaceAreNoInstruments() {
        assertThat(read("编制年度合作项目清单")).isEmpty();
        assertThat(read("依托镜湖新区扩建码头")).isEmpty();
    }

    @Test
    void wordsCountOutsideNamesWhereTheyAreSpecific() {
        assertThat(read("柔性引才，发放技改贴息，用消费券带动客流"))
                .extracting(i -> i.evidence().quote(), Instrument::instrument)
                .containsExactly(
                        tuple("柔性引才", InstrumentKind.SUPPLY),
                        tuple("贴息", InstrumentKind.ENVIRONMENT),
                        tuple("消费券", InstrumentKind.DEMAND));
        assertThat(read("重视人才、税收和改革，推进试点")).isEmpty();
    }

    @Test
    void whatIsDeniedOrOnlyThereIsNone() {
        assertThat(read("不再发放贴息")).isEmpty();
        assertThat(EXTRACTOR.extract(Texts.measure("贴息发放顺利", ClauseRole.CONTEXT)))
                .isEmpty();
    }

    @Test
    void everyNamingOccursInItsExample() {
        assertThat(LEXICON.table("cue-instrument-name.tsv").rows())
                .filteredOn(row -> !CuePattern.of(row.get("cue")).occursIn(row.get("example")))
                .extracting(TsvTable.Row::line)
                .isEmpty();
    }
}
