package org.bridgehead.data.evaluation;

import java.util.Optional;
import org.bridgehead.core.fact.Action;
import org.bridgehead.core.fact.Carrier;
import org.bridgehead.core.fact.ChainLink;
import org.bridgehead.core.fact.CooperationForm;
import org.bridgehead.core.fact.Counterpart;
import org.bridgehead.core.fact.Dependency;
import org.bridgehead.core.fact.Fact;
import org.bridgehead.core.fact.FactVisitor;
import org.bridgehead.core.fact.IndustryMention;
import org.bridgehead.core.fact.Institution;
import org.bridgehead.core.fact.Instrument;
import org.bridgehead.core.fact.InterestSharing;
import org.bridgehead.core.fact.JointGovernance;
import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.fact.Resource;
import org.bridgehead.core.fact.Responsibility;
import org.bridgehead.core.fact.Timing;
import org.bridgehead.core.fact.TransportLink;
import org.bridgehead.core.text.Coded;
import org.bridgehead.data.evaluation.Annotated.Told;

/** Facts in the terms of the comparison; nothing for kinds that are compared as names or not at all. */
final class ToldView implements FactVisitor<Optional<Told>> {

    static final ToldView VIEW = new ToldView();

    private ToldView() {}

    private static Optional<Told> told(Fact fact, Coded level) {
        return Optional.of(new Told(fact.kind().code(), Stretch.of(fact.evidence()), level.code()));
    }

    @Override
    public Optional<Told> visit(Action fact) {
        return Optional.empty();
    }

    @Override
    public Optional<Told> visit(Counterpart fact) {
        return told(fact, fact.level());
    }

    @Override
    public Optional<Told> visit(CooperationForm fact) {
        return told(fact, fact.level());
    }

    @Override
    public Optional<Told> visit(InterestSharing fact) {
        return told(fact, fact.level());
    }

    @Override
    public Optional<Told> visit(JointGovernance fact) {
        return told(fact, fact.level());
    }

    @Override
    public Optional<Told> visit(IndustryMention fact) {
        return Optional.empty();
    }

    @Override
    public Optional<Told> visit(ChainLink fact) {
        return Optional.empty();
    }

    @Override
    public Optional<Told> visit(Carrier fact) {
        return told(fact, fact.level());
    }

    @Override
    public Optional<Told> visit(TransportLink fact) {
        return Optional.empty();
    }

    @Override
    public Optional<Told> visit(Institution fact) {
        return Optional.empty();
    }

    @Override
    public Optional<Told> visit(Responsibility fact) {
        return told(fact, fact.level());
    }

    @Override
    public Optional<Told> visit(Timing fact) {
        return told(fact, fact.level());
    }

    @Override
    public Optional<Told> visit(Resource fact) {
        return told(fact, fact.level());
    }

    @Override
    public Optional<Told> visit(Dependency fact) {
        return told(fact, fact.level());
    }

    @Override
    public Optional<Told> visit(Instrument fact) {
        return told(fact, fact.instrument());
    }

    @Override
    public Optional<Told> visit(Quantity fact) {
        return Optional.empty();
    }
}
