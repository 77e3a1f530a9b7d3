package org.bridgehead.report;

import com.google.common.collect.ImmutableListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bridgehead.core.model.Bottleneck;
import org.bridgehead.core.model.BottleneckId;
import org.bridgehead.core.model.Link;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.Strength;
import org.bridgehead.core.place.City;

/** What a proposal says in brief: who and where, its bottlenecks and its measures. */
final class BriefText {

    private final Page page;
    private final Messages messages;
    private final Proposal proposal;
    private final Optional<String> source;
    private final List<Link> links;

    BriefText(Page page, Messages messages, Proposal proposal, Optional<String> source, List<Link> links) {
        this.page = page;
        this.messages = messages;
        this.proposal = proposal;
        this.source = source;
        this.links = links;
    }

    void facts() {
        List<String> facts = new ArrayList<>();
        source.ifPresent(name -> facts.add(messages.text("proposal.source", name)));
        proposal.hostCity().map(City::name).ifPresent(c -> facts.add(messages.text("proposal.city", c)));
        proposal.author()
                .ifPresent(a -> facts.add(messages.text(
                        "proposal.author", Titles.flat(a.evidence().quote()))));
        proposal.date().ifPresent(d -> facts.add(messages.text("proposal.date", d)));
        String partners = proposal.partners().isEmpty()
                ? messages.text("not_stated")
                : String.join(messages.text("comma"), proposal.partners());
        facts.add(messages.text("proposal.partners", partners));
        page.paragraph("", String.join(messages.text("semicolon"), facts));
    }

    void strengths() {
        page.blank();
        page.line(messages.text("proposal.strengths", proposal.strengths().size()));
        if (proposal.strengths().isEmpty()) {
            page.line("  " + messages.text("not_stated"));
        }
        for (Strength strength : proposal.strengths()) {
            String text =
                    messages.text("tagged", Titles.flat(strength.evidence().quote()), messages.label(strength.theme()));
            page.brief("  " + Titles.local(proposal, strength.id().value()) + "  ", text, 2);
        }
    }

    void parts() {
        bottlenecks();
        measures();
    }

    private void bottlenecks() {
        page.blank();
        page.line(messages.text("proposal.bottlenecks", proposal.bottlenecks().size()));
        if (proposal.bottlenecks().isEmpty()) {
            page.line("  " + messages.text("not_stated"));
        }
        ImmutableListMultimap<BottleneckId, MeasureId> answers = answers();
        for (Bottleneck bottleneck : proposal.bottlenecks()) {
            String text = messages.text(
                    "tagged", Titles.flat(bottleneck.evidence().quote()), messages.label(bottleneck.theme()));
            print(2, bottleneck.id(), text, answers);
            for (Bottleneck.Part part : bottleneck.parts()) {
                print(4, part.id(), Titles.flat(part.evidence().quote()), answers);
            }
        }
    }

    private void print(
            int indent, BottleneckId id, String text, ImmutableListMultimap<BottleneckId, MeasureId> answers) {
        String lead = " ".repeat(indent) + Titles.local(proposal, id.value()) + "  ";
        page.brief(lead, text, 2);
        if (answers.containsKey(id)) {
            String measures = answers.get(id).stream()
                    .map(measure -> Titles.local(proposal, measure))
                    .collect(Collectors.joining(messages.text("comma")));
            page.paragraph(" ".repeat(DisplayWidth.of(lead)), messages.text("proposal.answers", measures));
        }
    }

    private ImmutableListMultimap<BottleneckId, MeasureId> answers() {
        ImmutableListMultimap.Builder<BottleneckId, MeasureId> answers = ImmutableListMultimap.builder();
        links.forEach(link -> answers.putAll(link.bottleneck(), link.measures()));
        return answers.build();
    }

    private void measures() {
        page.blank();
        page.line(messages.text(
                "proposal.measures",
                proposal.measures().size(),
                proposal.leaves().size()));
        proposal.measures().forEach(measure -> measure(measure, 2));
    }

    private void measure(Measure measure, int indent) {
        List<String> tags = new ArrayList<>(List.of(messages.label(measure.theme())));
        measure.domains().stream()
                .map(messages::label)
                .filter(label -> !tags.contains(label))
                .forEach(tags::add);
        page.brief(
                " ".repeat(indent) + Titles.local(proposal, measure.id()) + "  ",
                messages.text(
                        "tagged", Titles.flat(measure.heading().quote()), String.join(messages.text("comma"), tags)),
                2);
        measure.children().forEach(child -> measure(child, indent + 2));
    }
}
