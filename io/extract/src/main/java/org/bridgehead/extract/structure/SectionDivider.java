package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.extract.document.Slice;

/** Divides the paragraphs of a proposal into sections, by their headings or by what the sentences say. */
final class SectionDivider {

    private static final int LONGEST_LEAD = 30;
    private static final int LONGEST_LABEL = 10;
    private static final int SHORT_PARAGRAPH = 120;
    private static final int MANY_LACKS = 3;

    private final SectionHeadings headings;
    private final MarkerReader markers;
    private final Leads leads;
    private final Grammar grammar;

    SectionDivider(SectionHeadings headings, MarkerReader markers, Leads leads, Grammar grammar) {
        this.headings = headings;
        this.markers = markers;
        this.leads = leads;
        this.grammar = grammar;
    }

    ImmutableList<Passage> divide(Marks marks, ImmutableList<Paragraph> paragraphs) {
        Work work = new Work(marks, paragraphs);
        for (int i = 0; i < paragraphs.size(); i++) {
            work.read(i);
        }
        if (work.passages.stream().noneMatch(passage -> passage.kind() == SectionKind.MEASURES)) {
            work.passages = new PlainProse(leads, grammar).divide(marks, work.passages);
        }
        return work.passages.stream()
                .filter(passage -> !passage.blocks().isEmpty())
                .collect(ImmutableList.toImmutableList());
    }

    /** The reading of one proposal. */
    private final class Work {

        private final Marks marks;
        private final String text;
        private final ImmutableList<Paragraph> paragraphs;
        private List<Passage> passages = new ArrayList<>();
        private final MarkerRuns runs;
        private final Voices voices;
        private final Deficiencies deficiencies;
        private final Map<SectionKind, Integer> declared = new EnumMap<>(SectionKind.class);
        private int rank = Integer.MAX_VALUE;

        Work(Marks marks, ImmutableList<Paragraph> paragraphs) {
            this.marks = marks;
            this.text = marks.text();
            this.paragraphs = paragraphs;
            this.runs = new MarkerRuns(marks, markers, paragraphs);
            this.voices = new Voices(marks, grammar);
            this.deficiencies = new Deficiencies(marks, grammar);
            passages.add(Passage.of(SectionKind.BACKGROUND, Optional.empty()));
            findDeclared();
        }

        SectionKind kind() {
            return current().kind();
        }

        Passage current() {
            return passages.get(passages.size() - 1);
        }

        void open(SectionKind kind, Optional<Slice> heading) {
            passages.add(Passage.of(kind, heading));
        }

        void read(int i) {
            Paragraph paragraph = paragraphs.get(i);
            Slice slice = paragraph.slice();
            if (paragraph.form() == Form.ROW) {
                current().add(slice, Form.ROW);
                return;
            }
            if (paragraph.form() == Form.SECTION && isOfRank(slice)) {
                headings.kindOf(words(slice)).ifPresent(kind -> open(kind, Optional.of(slice)));
                return;
            }
            if (kind() == SectionKind.MEASURES && paragraph.form() == Form.TEXT && closes(slice)) {
                open(SectionKind.BACKGROUND, Optional.empty());
                current().add(slice, Form.TEXT);
                return;
            }
            if (kind() == SectionKind.MEASURES && label(slice).isEmpty()) {
                current().add(slice, paragraph.form() == Form.SECTION ? Form.HEADING : paragraph.form());
                return;
            }
            if (paragraph.form() == Form.TEXT) {
                readText(i, slice);
            } else {
                turnAtHeading(i, slice);
                current().add(slice, Form.HEADING);
            }
        }

        /** Tells whether a heading or lead says what to do, be it behind 以…为…. */
        private boolean proposes(Slice lead) {
            List<Slice> clauses = deficiencies.clauses(lead);
            boolean means = clauses.size() > 1 && grammar.cue(Cue.JOINING).starts(text, clauses.get(0)) > 0;
            return grammar.isImperative(text, lead)
                    || (means && grammar.isImperative(text, clauses.get(clauses.size() - 1)));
        }

        /** A paragraph that takes leave, or reports what became of a proposal, proposes nothing more. */
        private boolean closes(Slice slice) {
            Slice sentence = Slice.of(slice.from(), marks.sentenceEnd(slice.from(), slice.to()));
            Slice looked = slice.length() <= SHORT_PARAGRAPH ? slice : sentence;
            return grammar.cue(Cue.LEAD_CLOSING).within(text, looked)
                    && voices.in(sentence).isEmpty()
                    && markers.at(text, slice.from(), slice.to()).isEmpty();
        }

        private String words(Slice slice) {
            return text.substring(slice.from(), slice.to());
        }

        /** Headings deeper than the first section heading head no sections. */
        private boolean isOfRank(Slice slice) {
            Optional<Marker> marker = markers.at(text, slice.from(), slice.to());
            if (marker.isEmpty()) {
                return true;
            }
            int own = marker.get().style().rank();
            boolean general = kind() == SectionKind.BACKGROUND || kind() == SectionKind.STATUS;
            if (own > rank) {
                return general && headings.isPlain(words(slice));
            }
            rank = own;
            return true;
        }

        /** What stands under a numbered section heading, without a number as high, does not leave the section by itself. */
        private boolean isUnderHeading(Slice slice) {
            Optional<Marker> own = markers.at(text, slice.from(), slice.to());
            return current()
                    .heading()
                    .flatMap(heading -> markers.at(text, heading.from(), heading.to()))
                    .filter(above -> own.isEmpty()
                            || own.get().style().rank() > above.style().rank())
                    .isPresent();
        }

        private void turnAtHeading(int i, Slice slice) {
            Slice words = afterMarker(slice);
            if (isUnderHeading(slice)) {
                return;
            }
            if (grammar.isNegative(text, words)) {
                if (kind() != SectionKind.BOTTLENECKS && !isDeclaredFrom(i, SectionKind.BOTTLENECKS)) {
                    open(SectionKind.BOTTLENECKS, Optional.empty());
                }
            } else if (proposes(words) && !isDeclaredFrom(i, SectionKind.MEASURES)) {
                open(SectionKind.MEASURES, Optional.empty());
            }
        }

        private Slice afterMarker(Slice slice) {
            int from =
                    markers.at(text, slice.from(), slice.to()).map(Marker::end).orElse(slice.from());
            return Slice.of(from, slice.to());
        }

        private boolean isDeclaredFrom(int i, SectionKind kind) {
            return declared.getOrDefault(kind, -1) > i;
        }

        private void findDeclared() {
            for (int i = 0; i < paragraphs.size(); i++) {
                int at = i;
                if (paragraphs.get(i).form() == Form.SECTION) {
                    headings.kindOf(words(paragraphs.get(i).slice())).ifPresent(kind -> declared.put(kind, at));
                }
            }
        }

        /** A usual heading with a colon at the start of a paragraph heads the section that the paragraph begins. */
        private Slice label(Slice slice) {
            int colon = labelEnd(slice);
            boolean near = colon > slice.from() && colon <= slice.from() + LONGEST_LABEL && colon < slice.to() - 1;
            if (!near || !headings.isNamed(text.substring(slice.from(), colon))) {
                return Slice.of(slice.from(), slice.from());
            }
            return Slice.of(slice.from(), colon);
        }

        /** The colon behind a label, or the full stop where a number stands before it. */
        private int labelEnd(Slice slice) {
            int colon = text.indexOf('：', slice.from());
            int stop = text.indexOf('。', slice.from());
            boolean stopped = stop >= 0 && (colon < 0 || stop < colon);
            return stopped && markers.at(text, slice.from(), slice.to()).isPresent() ? stop : colon;
        }

        private void readText(int i, Slice whole) {
            Slice slice = whole;
            Slice label = label(slice);
            if (!label.isEmpty()) {
                headings.kindOf(words(label)).ifPresent(kind -> open(kind, Optional.of(label)));
                slice = Slice.of(label.to() + 1, slice.to());
            } else {
                turnAtOpening(i, slice);
                turnAtTenor(slice);
            }
            int from = slice.from();
            while (from < slice.to() && kind() != SectionKind.MEASURES) {
                Slice sentence = Slice.of(from, marks.sentenceEnd(from, slice.to()));
                Optional<Turn> turn = turn(i, sentence, slice.to());
                if (turn.isPresent()) {
                    int at = begin(whole, turn.get());
                    current().add(Slice.of(slice.from(), at), Form.TEXT);
                    open(turn.get().kind(), Optional.empty());
                    slice = Slice.of(at, slice.to());
                    from = Math.max(turn.get().at(), sentence.to());
                } else {
                    from = sentence.to();
                }
            }
            current().add(slice, Form.TEXT);
        }

        /** A short first sentence, neither a lack nor a strength, belongs to the proposal that its paragraph goes on to. */
        private int begin(Slice paragraph, Turn turn) {
            Slice first = Slice.of(paragraph.from(), turn.at());
            boolean opens = turn.kind() == SectionKind.MEASURES
                    && kind() == SectionKind.BOTTLENECKS
                    && turn.at() - paragraph.from() > 1
                    && first.length() <= LONGEST_LEAD
                    && leads.announces(text, first).isEmpty()
                    && marks.sentenceEnd(first.from(), paragraph.to()) == first.to()
                    && !grammar.isNegative(text, marks.trim(first))
                    && !grammar.isPositive(text, marks.trim(first));
            return opens ? paragraph.from() : turn.at();
        }

        /** A paragraph that starts with a lead of its own shows by it what section begins. */
        private void turnAtOpening(int i, Slice slice) {
            Slice lead = lead(slice);
            if (lead.isEmpty() || isUnderHeading(slice)) {
                return;
            }
            if (deficiencies.isLack(lead)) {
                boolean early = kind() == SectionKind.BACKGROUND || kind() == SectionKind.STATUS;
                if (early && current().heading().isEmpty() && !isDeclaredFrom(i, SectionKind.BOTTLENECKS)) {
                    open(SectionKind.BOTTLENECKS, Optional.empty());
                }
            } else if (!isDeclaredFrom(i, SectionKind.MEASURES) && proposes(lead)) {
                open(SectionKind.MEASURES, Optional.empty());
            }
        }

        /** In a text without headings, a paragraph that mostly tells of lacks, or of strengths, is given over to them. */
        private void turnAtTenor(Slice slice) {
            boolean open = kind().compareTo(SectionKind.BOTTLENECKS) < 0
                    && current().heading().isEmpty()
                    && !declared.containsKey(SectionKind.STATUS)
                    && !declared.containsKey(SectionKind.BACKGROUND);
            if (!open) {
                return;
            }
            int lacks = 0;
            int strengths = 0;
            for (int at = slice.from(); at < slice.to(); ) {
                int end = marks.sentenceEnd(at, slice.to());
                Slice sentence = Slice.of(at, end);
                boolean turns = leads.proposes(marks, sentence)
                        || voices.in(sentence).isPresent()
                        || (at > slice.from() && grammar.cue(Cue.CONTRAST).starts(text, sentence) > 0);
                if (turns) {
                    return;
                }
                for (Slice clause : deficiencies.clauses(Slice.of(at, end))) {
                    lacks += deficiencies.isLack(clause) ? 1 : 0;
                    strengths += grammar.isPositive(text, clause) ? 1 : 0;
                }
                at = end;
            }
            if (lacks >= 2 && lacks > strengths && !declared.containsKey(SectionKind.BOTTLENECKS)) {
                open(SectionKind.BOTTLENECKS, Optional.empty());
            } else if (strengths >= 2
                    && strengths > lacks
                    && kind() == SectionKind.BACKGROUND
                    && !current().blocks().isEmpty()) {
                open(SectionKind.STATUS, Optional.empty());
            }
        }

        /** The short first sentence, or the first item's first clause; empty where there is neither. */
        private Slice lead(Slice slice) {
            Optional<Marker> marker = markers.at(text, slice.from(), slice.to());
            int from = marker.map(Marker::end).orElse(slice.from());
            int end = marks.sentenceEnd(from, slice.to());
            boolean goesOn = end < slice.to() && end - from <= LONGEST_LEAD;
            if (marker.isPresent() && !goesOn) {
                return Slice.of(from, marks.clauseEnd(from, slice.to()));
            }
            Slice sentence = Slice.of(from, end);
            boolean lead = goesOn && leads.announces(text, sentence).isEmpty() && text.charAt(end - 1) != '：';
            return lead ? sentence : Slice.of(from, from);
        }

        /** Where a sentence turns to another section. */
        private record Turn(SectionKind kind, int at) {}

        private Optional<Turn> turn(int i, Slice sentence, int end) {
            Optional<SectionKind> announced = leads.announces(text, sentence)
                    .filter(kind -> kind.compareTo(kind()) > 0 && !isDeclaredFrom(i, kind));
            if (announced.isPresent()) {
                boolean tells = announced.get() == SectionKind.BOTTLENECKS
                        && deficiencies.clauses(sentence).stream()
                                .filter(clause -> !leads.onlyAnnounces(text, clause))
                                .anyMatch(clause -> grammar.isNegative(text, clause));
                return announced.map(kind -> new Turn(kind, tells ? sentence.from() : begin(i, sentence, end)));
            }
            if (contrasts(i, sentence, end) || complains(i, sentence)) {
                return Optional.of(new Turn(SectionKind.BOTTLENECKS, sentence.from()));
            }
            Optional<Turn> listed = listed(i, sentence);
            if (listed.isPresent()) {
                return listed;
            }
            boolean proposes = !isDeclaredFrom(i, SectionKind.MEASURES)
                    && (leads.proposes(marks, sentence) || voices.in(sentence).isPresent());
            return proposes ? Optional.of(new Turn(SectionKind.MEASURES, sentence.from())) : Optional.empty();
        }

        /** After what is well, a sentence that opens with 但 and states a lack begins the problems. */
        private boolean contrasts(int i, Slice sentence, int end) {
            boolean opens = sentence.from() == paragraphs.get(i).slice().from() && sentence.length() <= LONGEST_LEAD;
            int to = opens ? marks.sentenceEnd(sentence.to(), end) : sentence.to();
            if (opens && mayTurn(i) && grammar.cue(Cue.ADAGE).within(text, sentence)) {
                return true;
            }
            return mayTurn(i)
                    && grammar.cue(Cue.CONTRAST).starts(text, sentence) > 0
                    && deficiencies.clauses(Slice.of(sentence.from(), to)).stream()
                            .anyMatch(clause -> grammar.isNegative(text, clause));
        }

        /** A sentence that, clause by clause, tells of nothing but lacks begins the problems. */
        private boolean complains(int i, Slice sentence) {
            List<Slice> clauses = deficiencies.clauses(sentence);
            long lacks = clauses.stream().filter(deficiencies::isLack).count();
            return mayTurn(i)
                    && lacks >= MANY_LACKS
                    && lacks + 1 >= clauses.size()
                    && clauses.stream().noneMatch(clause -> grammar.isPositive(text, clause));
        }

        private boolean mayTurn(int i) {
            return kind().compareTo(SectionKind.BOTTLENECKS) < 0
                    && (current().heading().isEmpty()
                            || (!declared.containsKey(SectionKind.BOTTLENECKS)
                                    && !current().blocks().isEmpty()))
                    && !isDeclaredFrom(i, SectionKind.BOTTLENECKS);
        }

        /** A list in running text shows by its first item what section begins. */
        private Optional<Turn> listed(int i, Slice sentence) {
            for (Marker marker : runs.in(sentence)) {
                Slice lead = Slice.of(marker.end(), marks.clauseEnd(marker.end(), sentence.to()));
                if (runs.isContinued(marker) && grammar.isNegative(text, lead)) {
                    boolean turns = kind().compareTo(SectionKind.BOTTLENECKS) < 0
                            && !isDeclaredFrom(i, SectionKind.BOTTLENECKS);
                    return turns ? Optional.of(new Turn(SectionKind.BOTTLENECKS, marker.from())) : Optional.empty();
                }
                if (runs.isContinued(marker) && proposes(lead) && !isDeclaredFrom(i, SectionKind.MEASURES)) {
                    return Optional.of(new Turn(SectionKind.MEASURES, marker.from()));
                }
            }
            return Optional.empty();
        }

        /** What is announced begins at a colon or number in the sentence, or behind it; with nothing behind, it is the sentence. */
        private int begin(int i, Slice sentence, int end) {
            for (int at = sentence.from(); at < sentence.to() - 1; at++) {
                if (marks.endsClause(at)) {
                    boolean colon = text.charAt(at) == '：';
                    if (colon
                            || markers.at(text, at + 1, sentence.to())
                                    .filter(Marker::isFirst)
                                    .isPresent()) {
                        return at + 1;
                    }
                }
            }
            boolean last = sentence.to() >= end && i + 1 >= paragraphs.size();
            return last ? sentence.from() : sentence.to();
        }
    }
}
