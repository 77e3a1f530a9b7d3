package org.bridgehead.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.Consent;
import org.bridgehead.core.fact.IntegrationRung;
import org.bridgehead.core.fact.Specificity;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.place.City;
import org.bridgehead.core.text.SourceDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DossierJsonTest {

    private static final Schema SCHEMA = Schema.of("dossiers-1.schema.json");
    private static final DossierFile FILE = DossierFile.of(
            "2026-11-24",
            List.of(SampleDossier.dossier()),
            List.of(Fault.of("empty.txt", "has no text"), Fault.at("cut.txt", 7, "breaks off")));

    @Test
    void whatIsWrittenReadsBackAsTheSameObjects() {
        assertThat(DossierJson.read("sample", DossierJson.write(FILE))).isEqualTo(FILE);
    }

    @Test
    void aWriterGetsTheSameTextAndStaysOpen() throws IOException {
        StringWriter writer = new StringWriter();
        DossierJson.write(FILE, writer);
        writer.write("more");
        assertThat(writer.toString()).isEqualTo(DossierJson.write(FILE) + "more");
    }

    @Test
    void theTextMakesAStoredDossierWhole() {
        Dossier dossier = SampleDossier.dossier();

        StoredDossier stored =
                DossierJson.read("sample", DossierJson.write(FILE)).dossiers().get(0);

        assertThat(stored.with(SampleDossier.SOURCE)).isEqualTo(dossier);
        assertThat(FILE.proposals()).containsExactly(dossier.proposal());
    }

    @Test
    void anotherTextIsRefused() {
        StoredDossier stored = FILE.dossiers().get(0);

        assertThatThrownBy(() -> stored.with(SourceDocument.of("lanzhou-bay.txt", "别的文本")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("the source of the dossier is")
                .hasMessageContaining("Maybe the document was changed");
    }

    @Test
    void theOutputHoldsToTheSchema() {
        SCHEMA.assertHolds(DossierJson.write(FILE));
    }

    @Test
    void theOutputHasTheFieldsThatWerePromised() {
        String json = DossierJson.write(FILE);

        assertThat(json)
                .startsWith("{\n  \"schema\" : \"bridgehead/dossiers/1\",")
                .contains("\"commitment\" : 3")
                .contains("\"value\" : 36,")
                .contains("\"value\" : \"4:6\",")
                .contains("\"hostCity\" : \"岚州市\"")
                .contains("\"kind\" : \"joined-line\"")
                .contains("\"offset\" : null")
                .contains("\"offset\" : 7")
                .endsWith("}\n");
    }

    @Test
    void aSentenceBrokenOverLinesKeepsItsSpans() {
        String json = DossierJson.write(FILE);

        assertThat(json)
                .contains("\"text\" : \"与东江市试点互认36类检测报告\",\n")
                .contains("\"spans\" : [ [ 91, 99 ], [ 100, 107 ] ]");
    }

    @Test
    void theSchemaCatchesARenamedField() {
        String json = DossierJson.write(FILE).replace("\"commitment\"", "\"commitement\"");

        assertThat(SCHEMA.faults(json)).anyMatch(fault -> fault.contains("commitment"));
    }

    @Test
    void everyFaultOfAFileIsNamedWithItsPath() {
        String json = DossierJson.write(FILE)
                .replace("\"theme\" : \"industry\"", "\"theme\" : \"industri\"")
                .replace("\"value\" : \"4:6\"", "\"value\" : \"4 to 6\"")
                .replace("\"length\" : ", "\"length\" : -")
                .replace("\"type\" : \"city\"", "\"type\" : 3")
                .replace("\"commitment\" : 3", "\"commitment\" : 5");

        DataException thrown = catchThrowableOfType(DataException.class, () -> DossierJson.read("broken.json", json));

        assertThat(thrown.source()).isEqualTo("broken.json");
        assertThat(thrown.faults())
                .extracting(DataFault::path)
                .containsOnlyOnce(
                        "$.dossiers[0].source",
                        "$.dossiers[0].strengths[0].theme",
                        "$.dossiers[0].measures[0].actions[1].commitment",
                        "$.dossiers[0].measures[1].theme",
                        "$.dossiers[0].mentions[0].type",
                        "$.dossiers[0].quantities[1]");
        assertThat(thrown)
                .hasMessageContaining("broken.json: $.dossiers[0].strengths[0].theme: \"industri\" is no Theme\nMaybe")
                .hasMessageContaining("must be a string but is 3")
                .hasMessageContaining("must be a level from 0 to 4 but is 5");
    }

    @Test
    void aQuoteThatIsNotAsLongAsItsSpansIsAFault() {
        String json = DossierJson.write(FILE).replace("\"text\" : \"岚州船坞连片\"", "\"text\" : \"岚州\"");

        assertThatThrownBy(() -> DossierJson.read("x", json))
                .hasMessageContaining("$.dossiers[0].strengths[0]: a quote must be as long as its spans");
    }

    @Test
    void textThatIsNoJsonIsAFaultWithLineAndColumn() {
        assertThatThrownBy(() -> DossierJson.read("x.json", "{\"schema\": \n oops}"))
                .isInstanceOf(DataException.class)
                .hasMessageStartingWith("x.json: line 2, column ")
                .hasMessageContaining("cannot be parsed");
        assertThatThrownBy(() -> DossierJson.read("x.json", "[]"))
                .hasMessage("x.json: $: must be an object but is not");
        assertThatThrownBy(() -> DossierJson.read("x.json", "")).isInstanceOf(DataException.class);
    }

    @Test
    void anotherFormatIsAFault() {
        assertThatThrownBy(() -> DossierJson.read("x", DossierJson.write(FILE).replace("dossiers/1", "dossiers/9")))
                .hasMessage("x: $.schema: must be \"bridgehead/dossiers/1\" but is \"bridgehead/dossiers/9\"");
    }

    @Test
    void numbersThatAreNotFiniteAreFaults() {
        String json = DossierJson.write(FILE);

        assertThatThrownBy(() -> DossierJson.read("x", json.replace("\"value\" : 36", "\"value\" : 1e400")))
                .hasMessageContaining("must be a finite number");
        assertThatThrownBy(() -> DossierJson.read("x", json.replace("\"value\" : 36", "\"value\" : NaN")))
                .hasMessageContaining("cannot be parsed");
    }

    @Test
    void aFieldGivenTwiceIsAFault() {
        assertThatThrownBy(() -> DossierJson.read("x", "{\"schema\":\"a\",\"schema\":\"b\"}"))
                .isInstanceOf(DataException.class)
                .hasMessageContaining("schema");
    }

    @Test
    void deepNestingIsRefusedInsteadOfExhaustingTheStack() {
        assertThatThrownBy(() -> DossierJson.read("x", "[".repeat(100_000))).isInstanceOf(DataException.class);
    }

    @Test
    void factsWithoutPlacesStandInTheOrderOfTheText() {
        String json = DossierJson.write(FILE).replaceAll(",\\s*\"seq\" : \\d+", "");

        var facts =
                DossierJson.read("x", json).proposals().get(0).measures().get(0).facts();

        assertThat(facts)
                .extracting(f -> f.kind().code())
                .containsExactly("counterpart", "action", "action", "quantity");
    }

    @Test
    void whatAHandWrittenFileLeavesOutIsTakenAtItsPlainest() {
        String json = DossierJson.write(FILE)
                .replaceAll("\\s*\"(verb|rung|consent|specificity|lead)\" : [^\\n]*,(?=\\n)", "")
                .replaceAll("\\s*\"hostPlace\" : \\{[^}]*},", "")
                .replace("\"name\" : \"岚州市与东江市共建海工走廊的建议\",", "");

        Proposal proposal = DossierJson.read("x", json).proposals().get(0);

        assertThat(proposal.name()).isEqualTo("岚州市与东江市共建海工走廊的建议");
        assertThat(proposal.hostCity()).contains(City.of("岚州市"));
        assertThat(proposal.measures().get(0).actions().get(1))
                .isEqualTo(new Action(
                        SampleDossier.at("与东江市试点互认", "36类检测报告"),
                        Optional.empty(),
                        Commitment.PILOT,
                        IntegrationRung.LOCAL,
                        Consent.OWN,
                        Specificity.ACTION,
                        false));
    }

    @Test
    void aFileIsReadFromItsPath(@TempDir Path directory) throws Exception {
        Path path = directory.resolve("d.json");
        Files.writeString(path, DossierJson.write(FILE));

        assertThat(DossierJson.read(path)).isEqualTo(FILE);
    }

    @Test
    void faultsAndNotesAreChecked() {
        assertThatThrownBy(() -> Fault.at("a", -1, "m")).hasMessageContaining("must not be negative");
        assertThatThrownBy(() -> Fault.of("", "m")).hasMessageContaining("must have source and message");
        assertThat(Fault.of(" \u0007.txt", "m").source()).isEqualTo(" \u0007.txt");
        assertThatThrownBy(() -> new DossierFile("", ImmutableList.of(), ImmutableList.of()))
                .hasMessageContaining("lexicon version");
        assertThatThrownBy(() -> new SourceNote(SampleDossier.SOURCE.id(), "abc", "UTF-8", "text", 1))
                .hasMessageContaining("64");
    }
}
