package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.extract.document.Slice;

/** Reads the bottlenecks: those under headings in their own section, and those that stand in other sections. */
final class BottleneckReader {

    private static final int LONGEST_HEADING = 30;
    private static final int SHORTEST_OBJECT = 2;

    private final Marks marks;
    private final String text;
    private final MarkerReader markers;
    private final MeasureLeads leads;
    private final Leads announcements;
    private final Grammar grammar;
    private final Deficiencies deficiencies;
    private final ProblemProse prose;
    private final InlineHeadings headings;
    private final List<Found> found = new ArrayList<>();

    BottleneckReader(Marks marks, MarkerReader markers, MeasureLeads leads, Leads announcements, Grammar grammar) {
        this.marks = marks;
        this.text = marks.text();
        this.markers = markers;
        this.leads = leads;
        this.announcements = announcements;
        this.grammar = grammar;
        this.deficiencies = new Deficiencies(marks, grammar);
        this.prose = new ProblemProse(marks, announcements, grammar);
        this.headings = new InlineHeadings(marks, announcements, grammar);
    }

    /** Whether items follow in the paragraph, whether a heading declares the section, whether others open as shortly. */
    private record Context(boolean followed, boolean declared, boolean alike) {}

    /** A bottleneck on the way. */
    private record Found(Slice statement, boolean declared, boolean ownLine, List<Slice> parts) {}

    ImmutableList<OutlineBottleneck> read(ImmutableList<Passage> passages) {
        boolean apart = passages.stream().anyMatch(passage -> passage.kind() == SectionKind.BOTTLENECKS);
        for (Passage passage : passages) {
            switch (passage.kind()) {
                case BOTTLENECKS -> section(passage);
                case MEASURES -> passage.blocks().forEach(block -> embedded(block.slice()));
                default -> passage.blocks().forEach(block -> single(block.slice(), apart));
            }
        }
        Set<String> seen = new HashSet<>();
        return found.stream()
                .filter(one -> seen.add(
                        text.substring(one.statement().from(), one.statement().to())))
                .map(one -> new OutlineBottleneck(one.statement(), one.declared(), ImmutableList.copyOf(one.parts())))
                .collect(ImmutableList.toImmutableList());
    }

    /** In a text that tells problems apart, elsewhere only what has not come about is one. */
    private void single(Slice words, boolean apart) {
        deficiencies.in(words).stream()
                .filter(slice -> !apart || grammar.cue(Cue.UNDONE).within(text, slice))
                .filter(deficiencies::isMeant)
                .forEach(slice -> found.add(new Found(slice, false, false, new ArrayList<>())));
    }

    private void section(Passage passage) {
        MarkerRuns runs = new MarkerRuns(marks, markers, passage.blocks());
        boolean alike = passage.blocks().stream()
                        .filter(block -> opensShortly(block.slice()))
                        .count()
                > 1;
        Optional<Found> head = Optional.empty();
        Map<MarkerStyle, Marker> last = new EnumMap<>(MarkerStyle.class);
        for (Paragraph block : passage.blocks()) {
            Slice slice = block.slice();
            if (block.form() == Form.ROW) {
                continue;
            }
            if (block.form() != Form.TEXT) {
                head = Optional.of(open(marks.trim(afterMarker(slice)), true));
                continue;
            }
            List<Marker> items = new ArrayList<>();
            for (Marker marker : runs.in(slice)) {
                boolean starts = marker.from() == slice.from() && marker.style().headsLines();
                if (starts
                        || runs.isContinued(marker)
                        || Optional.ofNullable(last.get(marker.style()))
                                .filter(marker::follows)
                                .isPresent()) {
                    items.add(marker);
                    last.put(marker.style(), marker);
                }
            }
            if (items.isEmpty() && head.isEmpty() && headings.areIn(slice)) {
                inline(slice);
                continue;
            }
            int first = items.isEmpty() ? slice.to() : items.get(0).from();
            Optional<Found> under = preface(
                    Slice.of(slice.from(), first),
                    new Context(!items.isEmpty(), passage.heading().isPresent(), alike),
                    head);
            Optional<Found> above = Optional.empty();
            for (int i = 0; i < items.size(); i++) {
                int end = i + 1 < items.size() ? items.get(i + 1).from() : slice.to();
                Slice words = Slice.of(items.get(i).end(), end);
                boolean nested = above.isPresent()
                        && items.get(i).style() != items.get(0).style();
                Optional<Found> own = item(words, nested ? above : under);
                above = nested ? above : own;
            }
        }
    }

    private Slice afterMarker(Slice slice) {
        return Slice.of(
                markers.at(text, slice.from(), slice.to()).map(Marker::end).orElse(slice.from()), slice.to());
    }

    private Found open(Slice statement, boolean ownLine) {
        Found one = new Found(statement, true, ownLine, new ArrayList<>());
        found.add(one);
        return one;
    }

    /** Reads what stands before the first item, and returns what the items come under. */
    private Optional<Found> preface(Slice slice, Context context, Optional<Found> head) {
        if (marks.trim(slice).isEmpty()) {
            return head;
        }
        int end = marks.sentenceEnd(slice.from(), slice.to());
        Slice sentence = marks.trim(Slice.of(slice.from(), end));
        boolean more =
                context.followed() || !marks.trim(Slice.of(end, slice.to())).isEmpty();
        boolean announces =
                announcements.announces(text, Slice.of(slice.from(), end)).isPresent() || text.charAt(end - 1) == '：';
        if (more && !announces && head.isEmpty() && sentence.length() <= LONGEST_HEADING && heads(sentence, context)) {
            Found one = open(withoutLink(sentence), false);
            one.parts().addAll(deficiencies.told(Slice.of(end, slice.to())));
            return Optional.of(one);
        }
        if (head.isPresent()) {
            head.get().parts().addAll(deficiencies.told(slice));
        } else {
            prose.in(slice)
                    .forEach(told ->
                            found.add(new Found(told.statement(), false, false, new ArrayList<>(told.parts()))));
        }
        return head;
    }

    private boolean opensShortly(Slice slice) {
        int end = marks.sentenceEnd(slice.from(), slice.to());
        return end - slice.from() <= LONGEST_HEADING
                && text.charAt(end - 1) != '？'
                && !marks.trim(Slice.of(end, slice.to())).isEmpty();
    }

    /** Without 此外 and its comma. */
    private Slice withoutLink(Slice sentence) {
        int link = sentence.from() + grammar.cue(Cue.CONNECTIVE).starts(text, sentence);
        boolean apart = link > sentence.from() && link + 1 < sentence.to() && text.charAt(link) == '，';
        return apart ? Slice.of(link + 1, sentence.to()) : sentence;
    }

    /**
     * An unnumbered sentence heads its paragraph if it states or hints at a lack, if a list follows, or if the section is
     * declared to tell problems.
     */
    private boolean heads(Slice sentence, Context context) {
        boolean contrasts = grammar.cue(Cue.CONTRAST).starts(text, sentence) > 0;
        boolean lacks =
                grammar.isNegative(text, sentence) || grammar.cue(Cue.HINT).within(text, sentence);
        boolean asks = text.startsWith("？", sentence.to());
        return !isScene(sentence)
                && !contrasts
                && !asks
                && ((lacks && context.alike()) || context.followed() || context.declared());
    }

    private boolean isScene(Slice sentence) {
        return grammar.cue(Cue.SCENE).starts(text, sentence) > 0;
    }

    /** A paragraph in which short sentences head what the ones behind them tell. */
    private void inline(Slice slice) {
        Optional<Found> head = Optional.empty();
        for (int at = slice.from(); at < slice.to(); ) {
            int end = marks.sentenceEnd(at, slice.to());
            Slice sentence = Slice.of(at, end);
            if (headings.isOne(sentence, slice.to())) {
                head = Optional.of(open(marks.trim(sentence), false));
            } else {
                head = preface(sentence, new Context(false, true, true), head);
            }
            at = end;
        }
    }

    /** Reads an item, and returns what the items of a list inside it come under. */
    private Optional<Found> item(Slice words, Optional<Found> under) {
        if (under.isPresent()) {
            under.get().parts().addAll(deficiencies.told(words));
            return Optional.empty();
        }
        Slice lead = leads.of(words);
        if (lead.isEmpty()) {
            return Optional.empty();
        }
        List<Slice> told = deficiencies.told(Slice.of(lead.to(), words.to()));
        boolean scene = text.startsWith("，", lead.to()) && !told.isEmpty() && !states(lead);
        Found one = open(scene ? told.get(0) : lead, false);
        one.parts().addAll(scene ? told.subList(1, told.size()) : told);
        return Optional.of(one);
    }

    private boolean states(Slice lead) {
        return grammar.isNegative(text, lead) || grammar.cue(Cue.HINT).within(text, lead);
    }

    /** In measures: what 补齐, 破解 and the like are said of, and deficiencies that a measure starts from. */
    private void embedded(Slice words) {
        for (Slice clause : deficiencies.clauses(words)) {
            Slice core = grammar.withoutOpening(text, clause);
            grammar.verbAfterAdverbs(text, core).ifPresent(verb -> remedied(Slice.of(verb, core.to())));
            boolean scene = grammar.cue(Cue.SCENE).starts(text, clause) > 0;
            boolean stated = scene || grammar.cue(Cue.NEGATIVE_TAIL).ends(text, clause);
            Slice statement = deficiencies.core(clause);
            if (stated && grammar.isNegative(text, clause) && !isQuoted(statement)) {
                found.add(new Found(statement, false, false, new ArrayList<>()));
            }
        }
    }

    /** What stands in quotes as a whole takes up what was said before. */
    private boolean isQuoted(Slice statement) {
        return text.charAt(statement.from()) == '“' && text.indexOf('”', statement.from()) == statement.to() - 1;
    }

    private void remedied(Slice clause) {
        int verb = grammar.cue(Cue.REMEDY).starts(text, clause);
        int lack = grammar.cue(Cue.LACK_END).endsAt(text, clause.from(), clause.to());
        if (verb == 0 || lack == 0) {
            return;
        }
        Slice object = Slice.of(clause.from() + verb, clause.to());
        boolean named = object.length() > lack + SHORTEST_OBJECT
                && grammar.cue(Cue.ANAPHOR).starts(text, object) == 0;
        if (named) {
            found.add(new Found(object, false, false, new ArrayList<>()));
        }
    }
}
