package org.bridgehead.data.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.fact.QuantityComparator;
import org.bridgehead.core.fact.QuantityValue;
import org.bridgehead.core.model.Bottleneck;
import org.bridgehead.core.model.BottleneckId;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.Link;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.model.Mention;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.ProposalId;
import org.bridgehead.core.model.Role;
import org.bridgehead.core.model.Section;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.core.model.Status;
import org.bridgehead.core.model.StatusKind;
import org.bridgehead.core.model.Strength;
import org.bridgehead.core.model.StrengthId;
import org.bridgehead.core.model.Theme;
import org.bridgehead.core.place.City;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.core.text.TextSpan;
import org.bridgehead.data.DossierFile;
import org.bridgehead.data.Fault;
import org.bridgehead.data.StoredDossier;
import org.junit.jupiter.api.Test;

class EvaluationTest {

    private static final String TEXT = "岚州市共建海工走廊。岚州船坞连片。报告互不承认，企业多等12天。先认报告。一是试点互认36类报告，实现互通。";
    private static final SourceDocument SOURCE = SourceDocument.of("dir/bay.txt", TEXT);

    private static Evidence at(String piece) {
        int start = TEXT.indexOf(piece);
        return Evidence.in(SOURCE, TextSpan.of(start, start + piece.length()));
    }

    private static StoredDossier read() {
        Measure leaf = Measure.builder(MeasureId.of("D1.P1.1"), at("试点互认36类报告"), Theme.OPENNESS)
                .facts(Action.of(at("试点互认36类报告"), "互认", Commitment.PILOT))
                .outcomes(List.of(at("实现互通")))
                .build();
        Proposal proposal = Proposal.builder(ProposalId.of("D1"), "岚州市共建海工走廊")
                .title(at("岚州市共建海工走廊"))
                .hostCity(City.of("岚州市"))
                .strengths(List.of(new Strength(StrengthId.of("D1.S1"), at("岚州船坞连片"), Theme.INDUSTRY)))
                .bottlenecks(List.of(new Bottleneck(
                        BottleneckId.of("D1.B1"),
                        at("报告互不承认"),
                        Theme.OPENNESS,
                        ImmutableList.of(new Bottleneck.Part(BottleneckId.of("D1.B1.1"), at("企业多等12天"))))))
                .measures(List.of(Measure.builder(MeasureId.of("D1.P1"), at("先认报告"), Theme.OPENNESS)
                        .children(List.of(leaf))
                        .build()))
                .build();
        Dossier dossier = new Dossier(
                proposal,
                SOURCE,
                ImmutableList.of(TextSpan.of(0, TEXT.length())),
                ImmutableList.of(new Section(
                        SectionKind.STATUS, Optional.empty(), at("岚州船坞连片。").spans())),
                ImmutableList.of(new Mention(MentionType.CITY, at("岚州市"), "岚州市", Optional.of(Role.HOST))),
                ImmutableList.of(new Quantity(
                        at("36类"), QuantityValue.of(36), Optional.of("类"), Optional.empty(), QuantityComparator.EQUAL)),
                ImmutableList.of(new Status(at("试点"), StatusKind.PILOT, Optional.empty())),
                ImmutableList.of(new Link(BottleneckId.of("D1.B1"), ImmutableList.of(MeasureId.of("D1.P1.1")))),
                ImmutableList.of());
        return DossierFile.of("1", List.of(dossier), List.of()).dossiers().get(0);
    }

    private static String piece(String text) {
        return "\"text\":\"" + text + "\",\"spans\":["
                + at(text).spans().stream()
                        .map(span -> "[" + span.start() + "," + span.end() + "]")
                        .collect(Collectors.joining(","))
                + "]";
    }

    private static String range(String text) {
        TextSpan span = at(text).spans().get(0);
        return "\"text\":\"" + text + "\",\"start\":" + span.start() + ",\"end\":" + span.end();
    }

    private static String gold() {
        return "{\"schema\":\"regional-policy-gold/1\",\"source\":{\"path\":\"bay.txt\",\"shape\":\"note\"},\"documents\":["
                + "{\"id\":\"D1\",\"start\":0,\"end\":" + TEXT.length() + ",\"title\":{" + piece("岚州市共建海工走廊")
                + "},\"author\":null,\"host_city\":\"岚州市\",\"partners\":[],\"sections\":[{\"kind\":\"status\",\"spans\":[[10,17]]}],"
                + "\"strengths\":[{" + piece("岚州船坞连片") + "}],\"bottlenecks\":[{" + piece("报告互不承认")
                + ",\"heading\":true,\"id\":\"D1.B1\",\"sub\":[{" + piece("企业多等12天") + ",\"id\":\"D1.B1.1\"}]}],"
                + "\"proposals\":[{\"id\":\"D1.P1\",\"heading\":{" + piece("先认报告")
                + "},\"items\":[{\"id\":\"D1.P1.1\",\"lead\":{"
                + piece("试点互认36类报告") + "},\"dimension\":\"openness\",\"actions\":[{" + piece("试点互认36类报告")
                + "}],\"outcomes\":[{" + piece("实现互通") + "}]}]}]}],\"mentions\":[{\"type\":\"city\"," + range("岚州市")
                + ",\"norm\":\"岚州市\",\"role\":\"host\",\"doc\":\"D1\"}],\"quantities\":[{\"doc\":\"D1\"," + range("36类")
                + ",\"value\":36,\"unit\":\"类\",\"comparator\":\"=\"}],\"statuses\":[{\"doc\":\"D1\"," + range("试点")
                + ",\"status\":\"pilot\"}],\"bottleneck_measure_pairs\":[{\"bottleneck\":\"D1.B1\",\"measures\":[\"D1.P1.1\"]}]}";
    }

    private static Evaluation evaluation(String gold) {
        return Evaluation.of(Gold.read(gold), List.of(read()));
    }

    @Test
    void readingThatAgreesScoresOneEverywhere() {
        assertThat(evaluation(gold()).scores())
                .hasSize(ScoredKind.values().length)
                .allSatisfy(score -> {
                    assertThat(score.f1()).as(score.kind().code()).isEqualTo(1.0);
                    assertThat(score.slips()).isEmpty();
                });
    }

    @Test
    void aSpanOneUnitLongerIsWrongForExactKindsAndRightForOverlap() {
        String longer = gold().replace(range("岚州市"), range("岚州市共")).replace(piece("岚州船坞连片"), piece("岚州船坞连片。"));
        Evaluation evaluation = evaluation(longer);

        assertThat(evaluation.score(ScoredKind.CITY).right()).isZero();
        assertThat(evaluation.score(ScoredKind.CITY).slips())
                .containsExactly(new Slip(true, "岚州市共", 0), new Slip(false, "岚州市", 0));
        assertThat(evaluation.score(ScoredKind.STRENGTHS).f1()).isEqualTo(1.0);
    }

    @Test
    void valuesOfWhatWasFoundAreComparedApart() {
        String other = gold().replace("\"role\":\"host\"", "\"role\":\"partner\"")
                .replace("\"status\":\"pilot\"", "\"status\":\"urgent\"")
                .replace("\"unit\":\"类\"", "\"unit\":\"项\"")
                .replace("\"openness\"", "\"industry\"");
        Evaluation evaluation = evaluation(other);

        assertThat(evaluation.score(ScoredKind.ROLES).right()).isZero();
        assertThat(evaluation.score(ScoredKind.STATUS_CODES).right()).isZero();
        assertThat(evaluation.score(ScoredKind.UNITS).slips())
                .extracting(Slip::text)
                .containsExactly("36类: = 项, read as = 类");
        assertThat(evaluation.score(ScoredKind.THEMES).right()).isZero();
        assertThat(evaluation.score(ScoredKind.QUANTITIES).f1()).isEqualTo(1.0);
    }

    @Test
    void whatNoDocumentOfTheAnnotationCoversIsWrong() {
        Evaluation evaluation = Evaluation.of(Gold.read(gold()), List.of());
        assertThat(evaluation.score(ScoredKind.MEASURES).recall()).isZero();
        assertThat(evaluation.score(ScoredKind.MEASURES).precision()).isZero();
        assertThat(evaluation.score(ScoredKind.LINKS_FIRST).right()).isZero();
    }

    @Test
    void countsOfSeveralTextsAreAdded() {
        Evaluation both = evaluation(gold()).plus(Evaluation.of(Gold.read(gold()), List.of()));
        assertThat(both.texts()).isEqualTo(2);
        assertThat(both.score(ScoredKind.CITY).recall()).isEqualTo(0.5);
        assertThat(both.score(ScoredKind.CITY).precision()).isEqualTo(1.0);
    }

    @Test
    void textsAreFoundByNameAndOthersAreFaults() {
        DossierFile file =
                DossierFile.of("1", List.of(), List.of(Fault.of("x/bay.txt", "holds no proposal: nothing was found")));
        EvaluationSet nothingFound = EvaluationSet.of(List.of(Gold.read(gold())), file);
        assertThat(nothingFound.pooled().score(ScoredKind.CITY).recall()).isZero();

        EvaluationSet absent = EvaluationSet.of(List.of(Gold.read(gold())), DossierFile.of("1", List.of(), List.of()));
        assertThat(absent.isEmpty()).isTrue();
        assertThat(absent.faults())
                .extracting(Fault::message)
                .first()
                .asString()
                .contains("not among the texts", "Maybe");

        DossierFile other = new DossierFile("1", ImmutableList.of(read()), ImmutableList.of());
        String digest = gold().replace("\"path\"", "\"sha256\":\"00\",\"path\"");
        assertThat(EvaluationSet.of(List.of(Gold.read(digest)), other).faults())
                .extracting(Fault::message)
                .first()
                .asString()
                .contains("another text", "Maybe");
    }

    @Test
    void jsonHoldsFiguresAndDifferences() {
        DossierFile file = new DossierFile("1", ImmutableList.of(read()), ImmutableList.of());
        String longer = gold().replace(range("岚州市"), range("岚州市共"));
        String json = EvaluationJson.write(EvaluationSet.of(List.of(Gold.read(longer)), file), "7");
        assertThat(json)
                .contains(
                        "\"schema\":\"bridgehead/evaluation/1\"",
                        "\"lexicon\":{\"version\":\"7\"}",
                        "\"byShape\":{\"note\"")
                .contains("\"missed\":[{\"text\":\"岚州市共\",\"start\":0}]");
    }

    @Test
    void faultsOfAnAnnotationNameTheirPlace() {
        assertThatThrownBy(() -> Gold.read("[]")).hasMessageContaining("$ must be an object");
        assertThatThrownBy(() -> Gold.read("{\"schema\":\"x\"}")).hasMessageContaining("regional-policy-gold/1");
        assertThatThrownBy(() -> Gold.read(gold().replace("[[10,17]]", "[[10,\"x\"]]")))
                .hasMessageContaining("$.documents[0].sections[0]")
                .hasMessageContaining("integer");
        assertThatThrownBy(() -> Gold.read(gold().replace("[[10,17]]", "[[17,10]]")))
                .hasMessageContaining("start < end");
        assertThatThrownBy(() -> Gold.read(gold().replace("\"status\":\"pilot\"", "\"status\":null")))
                .hasMessageContaining("$.statuses[0].status is missing")
                .hasMessageContaining("Maybe");
    }
}
