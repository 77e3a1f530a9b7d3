package org.bridgehead.data;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.place.City;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.scoring.ComparisonResult;
import org.bridgehead.scoring.ProposalScore;
import org.bridgehead.scoring.decision.ScoreDirection;
import org.bridgehead.scoring.explain.CriterionScore;
import org.bridgehead.scoring.rubric.Language;
import org.bridgehead.scoring.rubric.MeasureRating;
import org.bridgehead.scoring.rubric.Rating;
import org.bridgehead.scoring.rubric.Scope;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Comparisons to trees of the format {@code bridgehead/comparison/1}. */
final class ComparisonWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Language language;

    ComparisonWriter(Language language) {
        this.language = language;
    }

    ObjectNode write(ComparisonFile file) {
        ComparisonResult result = file.result();
        ObjectNode root =
                NODES.objectNode().put("schema", ComparisonJson.SCHEMA).put("language", language.code());
        root.putObject("rubric")
                .put("id", result.rubric().id().value())
                .put("version", result.rubric().version());
        root.putObject("lexicon").put("version", file.lexicon());
        root.putObject("method")
                .put("name", result.method())
                .put("direction", result.direction() == ScoreDirection.HIGHER ? "higher" : "lower");
        root.put("weighting", result.weighting());
        ObjectNode weights = root.putObject("weights");
        result.weights().forEach((criterion, weight) -> weights.put(criterion.value(), weight.doubleValue()));
        ArrayNode proposals = root.putArray("proposals");
        result.ranking().forEach(score -> proposals.add(proposal(score)));
        ArrayNode dominance = root.putArray("dominance");
        result.dominance()
                .forEach(d -> dominance
                        .addArray()
                        .add(d.winner().value())
                        .add(d.loser().value()));
        ArrayNode advice = root.putArray("advice");
        result.advice().forEach(advice::add);
        root.set("faults", FaultJson.write(file.faults()));
        return root;
    }

    private ObjectNode proposal(ProposalScore score) {
        Proposal proposal = score.proposal();
        ObjectNode object = NODES.objectNode()
                .put("id", proposal.id().value())
                .put("source", source(score))
                .put("title", proposal.title().map(Evidence::quote).orElse(proposal.name()))
                .put("city", proposal.hostCity().map(City::name).orElse(null))
                .put("rank", score.rank())
                .put("score", score.score())
                .put("low", score.low())
                .put("high", score.high());
        object.putArray("rankRange")
                .add(score.rankRange().best())
                .add(score.rankRange().worst());
        object.put("fragment", proposal.fragment());
        ObjectNode criteria = object.putObject("criteria");
        score.criteria().forEach((id, criterion) -> criteria.set(id.value(), criterion(criterion)));
        return object;
    }

    /** The document's name; for a proposal built by hand, the document that its first evidence names, or its own name. */
    private static String source(ProposalScore score) {
        Proposal proposal = score.proposal();
        return score.dossier()
                .map(dossier -> dossier.source().name())
                .or(() -> Stream.concat(
                                proposal.title().stream(),
                                proposal.measures().stream().map(Measure::heading))
                        .findFirst()
                        .map(evidence -> evidence.document().value()))
                .orElse(proposal.name());
    }

    private ObjectNode criterion(CriterionScore criterion) {
        ObjectNode object = NODES.objectNode()
                .put("name", criterion.name().in(language))
                .put("score", criterion.score())
                .put("low", criterion.low())
                .put("high", criterion.high())
                .put("band", criterion.band().name().in(language));
        ArrayNode indicators = object.putArray("indicators");
        criterion.ratings().forEach(rating -> indicators.add(indicator(rating)));
        return object;
    }

    private ObjectNode indicator(Rating rating) {
        ObjectNode object = NODES.objectNode()
                .put("code", rating.indicator().code().value())
                .put("name", rating.indicator().name().in(language))
                .put("status", rating.status().code());
        putLevel(object, rating.level());
        rating.value().ifPresentOrElse(value -> object.put("value", value), () -> object.putNull("value"));
        object.put("low", rating.low())
                .put("high", rating.high())
                .put("reason", rating.reason().in(language))
                .set("evidence", evidence(rating.evidence()));
        object.put("nextLevel", rating.nextLevel().in(language));
        if (rating.indicator().scope() == Scope.MEASURE) {
            ArrayNode measures = object.putArray("measures");
            rating.measures().forEach(measure -> measures.add(measure(measure)));
        }
        return object;
    }

    private ObjectNode measure(MeasureRating rating) {
        ObjectNode object = NODES.objectNode()
                .put("id", rating.measure().value())
                .put("status", rating.status().code());
        putLevel(object, rating.level());
        object.put("low", rating.low())
                .put("high", rating.high())
                .put("reason", rating.reason().in(language))
                .set("evidence", evidence(rating.evidence()));
        return object;
    }

    private static void putLevel(ObjectNode object, OptionalInt level) {
        level.ifPresentOrElse(value -> object.put("level", value), () -> object.putNull("level"));
    }

    private static ArrayNode evidence(List<Evidence> evidence) {
        ArrayNode array = NODES.arrayNode();
        for (Evidence one : evidence) {
            ObjectNode object = array.addObject().put("source", one.document().value());
            object.set("spans", EvidenceJson.spans(one.spans()));
            object.put("quote", one.quote());
        }
        return array;
    }
}
