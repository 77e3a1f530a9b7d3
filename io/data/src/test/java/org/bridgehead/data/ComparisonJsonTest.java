package org.bridgehead.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.ProposalId;
import org.bridgehead.core.model.Theme;
import org.bridgehead.core.text.DocumentId;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.scoring.Comparison;
import org.bridgehead.scoring.ComparisonResult;
import org.bridgehead.scoring.rubric.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ComparisonJsonTest {

    private static final Schema SCHEMA = Schema.of("comparison-1.schema.json");
    private static final Proposal BARE = Proposal.builder(ProposalId.of("D2"), "无题片段")
            .fragment(true)
            .measures(List.of(Measure.builder(
                            MeasureId.of("D2.P1"), Evidence.stated(DocumentId.of("memo"), "加强往来"), Theme.OPENNESS)
                    .build()))
            .build();
    private static final ComparisonResult RESULT =
            Comparison.standard().compare(List.of(SampleDossier.dossier().proposal(), BARE));

    private static JsonNode tree(ComparisonFile file, Language language) {
        return JsonMapper.shared().readTree(ComparisonJson.write(file, language));
    }

    @Test
    void theOutputHoldsToTheSchemaInBothLanguages() {
        ComparisonFile file =
                new ComparisonFile(RESULT, "2026-11-24", ImmutableList.of(Fault.of("a.png", "is no document")));

        SCHEMA.assertHolds(ComparisonJson.write(file, Language.ZH));
        SCHEMA.assertHolds(ComparisonJson.write(file, Language.EN));
    }

    @Test
    void dossiersKeepTheirSource() {
        ComparisonResult result = Comparison.standard().compareDossiers(List.of(SampleDossier.dossier()));

        JsonNode json = tree(ComparisonFile.of(result, "1"), Language.ZH);

        assertThat(json.at("/proposals/0/source").stringValue()).isEqualTo("lanzhou-bay.txt");
        assertThat(json.at("/proposals/0/city").stringValue()).isEqualTo("岚州市");
        SCHEMA.assertHolds(json.toString());
    }

    @Test
    void everyNumberParsesBackToTheSameDouble() {
        JsonNode json = tree(ComparisonFile.of(RESULT, "1"), Language.ZH);

        for (int i = 0; i < RESULT.ranking().size(); i++) {
            JsonNode proposal = json.get("proposals").get(i);
            var score = RESULT.ranking().get(i);
            assertThat(proposal.get("score").asDouble()).isEqualTo(score.score());
            score.criteria()
                    .forEach((id, criterion) -> assertThat(
                                    proposal.at("/criteria/" + id + "/score").asDouble())
                            .isEqualTo(criterion.score()));
        }
        RESULT.weights()
                .forEach((id, weight) ->
                        assertThat(json.at("/weights/" + id).asDouble()).isEqualTo(weight));
    }

    @Test
    void aProposalWithoutTitleAndTextIsCalledByItsNameAndItsStatement() {
        JsonNode json = tree(ComparisonFile.of(RESULT, "1"), Language.EN);
        JsonNode bare = json.get("proposals").get(1);

        assertThat(bare.get("title").stringValue()).isEqualTo("无题片段");
        assertThat(bare.get("source").stringValue()).isEqualTo("memo");
        assertThat(bare.get("city").isNull()).isTrue();
        assertThat(bare.get("fragment").booleanValue()).isTrue();
        assertThat(json.at("/method/direction").stringValue()).isEqualTo("higher");
    }

    @Test
    void measuresAreThereExactlyForIndicatorsOfMeasureScope() {
        JsonNode criterion =
                tree(ComparisonFile.of(RESULT, "1"), Language.ZH).at("/proposals/0/criteria/integration_depth");

        assertThat(criterion.get("indicators").get(0).get("measures").size()).isEqualTo(2);
        assertThat(criterion.get("indicators").get(1).has("measures")).isFalse();
    }

    @Test
    void theSchemaCatchesALevelBeyondTheScale() {
        String json = ComparisonJson.write(ComparisonFile.of(RESULT, "1"), Language.ZH);

        assertThat(SCHEMA.faults(json.replaceFirst("\"level\" : \\d", "\"level\" : 5")))
                .isNotEmpty();
        assertThat(SCHEMA.faults(json.replaceFirst("\"nextLevel\"", "\"next\"")))
                .isNotEmpty();
    }
}
