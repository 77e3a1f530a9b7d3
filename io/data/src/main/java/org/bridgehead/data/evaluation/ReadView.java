package org.bridgehead.data.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.model.Author;
import org.bridgehead.core.model.Bottleneck;
import org.bridgehead.core.model.Domain;
import org.bridgehead.core.model.Link;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.model.Mention;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.Role;
import org.bridgehead.core.model.Section;
import org.bridgehead.core.model.Status;
import org.bridgehead.core.model.Strength;
import org.bridgehead.core.place.City;
import org.bridgehead.data.StoredDossier;
import org.bridgehead.data.evaluation.Annotated.Act;
import org.bridgehead.data.evaluation.Annotated.Answer;
import org.bridgehead.data.evaluation.Annotated.Count;
import org.bridgehead.data.evaluation.Annotated.Name;
import org.bridgehead.data.evaluation.Annotated.Problem;
import org.bridgehead.data.evaluation.Annotated.State;
import org.bridgehead.data.evaluation.Annotated.Step;

/** Dossiers in the terms of the comparison. */
final class ReadView {

    private ReadView() {}

    static Annotated of(StoredDossier dossier) {
        Proposal proposal = dossier.proposal();
        return new Annotated(
                dossier.spans(),
                proposal.title().map(Stretch::of),
                proposal.author().map(Author::evidence).map(Stretch::of),
                proposal.hostCity().map(City::name),
                proposal.partners(),
                dossier.sections().stream().map(ReadView::section).collect(ImmutableList.toImmutableList()),
                proposal.strengths().stream()
                        .map(Strength::evidence)
                        .map(Stretch::of)
                        .collect(ImmutableList.toImmutableList()),
                proposal.bottlenecks().stream().map(ReadView::problem).collect(ImmutableList.toImmutableList()),
                proposal.measures().stream().map(ReadView::step).collect(ImmutableList.toImmutableList()),
                dossier.mentions().stream().map(ReadView::name).collect(ImmutableList.toImmutableList()),
                dossier.quantities().stream().map(ReadView::count).collect(ImmutableList.toImmutableList()),
                dossier.statuses().stream().map(ReadView::state).collect(ImmutableList.toImmutableList()),
                dossier.links().stream().map(ReadView::answer).collect(ImmutableList.toImmutableList()));
    }

    private static Stretch section(Section section) {
        return new Stretch(section.kind().code(), section.spans());
    }

    private static Problem problem(Bottleneck bottleneck) {
        return new Problem(
                bottleneck.id().value(),
                Stretch.of(bottleneck.evidence()),
                false,
                bottleneck.parts().stream()
                        .map(part ->
                                new Problem(part.id().value(), Stretch.of(part.evidence()), false, ImmutableList.of()))
                        .collect(ImmutableList.toImmutableList()));
    }

    private static Step step(Measure measure) {
        return new Step(
                measure.id().value(),
                Optional.of(Stretch.of(measure.heading())),
                ImmutableSet.of(measure.theme().code()),
                measure.actions().stream().map(ReadView::act).collect(ImmutableList.toImmutableList()),
                measure.outcomes().stream().map(Stretch::of).collect(ImmutableList.toImmutableList()),
                ImmutableList.of(),
                Optional.of(measure.facts().stream()
                        .flatMap(fact -> fact.accept(ToldView.VIEW).stream())
                        .collect(ImmutableList.toImmutableList())),
                Optional.of(measure.domains().stream().map(Domain::code).collect(ImmutableSet.toImmutableSet())),
                measure.children().stream().map(ReadView::step).collect(ImmutableList.toImmutableList()));
    }

    private static Act act(Action action) {
        return new Act(
                Stretch.of(action.evidence()),
                Optional.of(String.valueOf(action.commitment().level())));
    }

    private static Name name(Mention mention) {
        return new Name(
                mention.type().code(),
                Stretch.of(mention.evidence()),
                Optional.of(mention.name()),
                mention.role().map(Role::code),
                false);
    }

    private static Count count(Quantity quantity) {
        Stretch stretch = new Stretch(
                quantity.evidence().quote(),
                ImmutableList.of(quantity.evidence().cover()));
        return new Count(
                stretch,
                Values.of(quantity.value()),
                quantity.unit().orElse(""),
                quantity.comparison().code());
    }

    private static State state(Status status) {
        Stretch stretch = new Stretch(
                status.evidence().quote(), ImmutableList.of(status.evidence().cover()));
        return new State(stretch, status.kind().code());
    }

    private static Answer answer(Link link) {
        return new Answer(
                link.bottleneck().value(),
                link.measures().stream().map(MeasureId::value).collect(ImmutableList.toImmutableList()));
    }
}
