package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.Responsibility;
import org.bridgehead.core.fact.ResponsibilityLevel;
import org.bridgehead.core.fact.ResponsibilityRole;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.TsvTable;

/**
 * Finds who is to act. Bodies that follow each other in a list form a group; the words right before and right after it
 * decide what the group does. A body that is only the object of an action (鼓励企业…) is addressed and does not act.
 */
final class ResponsibilityExtractor implements Extractor<Responsibility> {
    private static final String MARKS = "，。；！？：\n";

    private final BodyReader bodies;
    private final ImmutableList<Frame> frames;
    private final ResponsibilityNotes notes;
    private final CueTable<Commitment> verbs;

    ResponsibilityExtractor(Lexicon lexicon) {
        this.bodies = new BodyReader(lexicon);
        this.frames = lexicon.table("cue-responsible.tsv").rows().stream()
                .map(Frame::of)
                .collect(ImmutableList.toImmutableList());
        this.notes = new ResponsibilityNotes(lexicon, bodies);
        this.verbs = CueTable.of(lexicon, "cue-commitment.tsv", Commitment.class);
    }

    /** Where the words of a frame stand. */
    private enum Place implements Coded {
        BEFORE("before"),
        AFTER("after"),
        BETWEEN("between"),
        JOINS_AS_SUPPORT("joins_as_support"),
        BLOCKS("blocks"),
        ASKS("asks"),
        NONE("none"),
        NO_SUBJECT("no_subject"),
        TAIL("tail");

        private final String code;

        Place(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** A word beside a body and what it says of it. */
    private record Frame(CuePattern cue, Place place, Optional<ResponsibilityRole> role, Optional<CuePattern> then) {
        static Frame of(TsvTable.Row row) {
            return new Frame(
                    row.get("cue", CuePattern::of),
                    row.get("place", code -> Coded.parse(Place.class, code)),
                    row.get("level", code -> Coded.find(ResponsibilityRole.class, code)),
                    row.get("then", t -> t.isEmpty() ? Optional.empty() : Optional.of(CuePattern.of(t))));
        }
    }

    @Override
    public ImmutableList<Responsibility> extract(MeasureText measure) {
        Stream<Responsibility> said = segments(measure).stream()
                .flatMap(segment ->
                        groups(measure, segment).stream().flatMap(group -> responsibilities(measure, segment, group)));
        List<Responsibility> found = new ArrayList<>(notes.extract(measure));
        said.filter(one -> found.stream()
                        .noneMatch(noted ->
                                noted.evidence().cover().overlaps(one.evidence().cover())))
                .toList()
                .forEach(found::add);
        found.sort(Comparator.comparing((Responsibility r) -> r.evidence().cover()));
        return ImmutableList.copyOf(found);
    }

    /** All of the text between marks: who is to act may stand before a clause (建议杭州…) or in one of its own. */
    private static ImmutableList<Slice> segments(MeasureText measure) {
        ImmutableList.Builder<Slice> segments = ImmutableList.builder();
        for (Slice own : measure.own()) {
            int from = own.from();
            for (int i = own.from(); i <= own.to(); i++) {
                if (i == own.to() || MARKS.indexOf(measure.text().text().charAt(i)) >= 0) {
                    if (i > from) {
                        segments.add(measure.text().strip(Slice.of(from, i)));
                    }
                    from = i + 1;
                }
            }
        }
        return segments.build();
    }

    private List<List<Body>> groups(MeasureText measure, Slice clause) {
        List<List<Body>> groups = new ArrayList<>();
        int end = -1;
        for (Body body : bodies.find(measure, clause)) {
            boolean joins = !groups.isEmpty()
                    && isWholly(measure, Slice.of(end, body.slice().from()), Place.BETWEEN, Place.JOINS_AS_SUPPORT);
            if (!joins) {
                groups.add(new ArrayList<>());
            }
            groups.get(groups.size() - 1).add(body);
            end = endWithTail(measure, clause, body.slice());
        }
        return groups;
    }

    private boolean isWholly(MeasureText measure, Slice between, Place... places) {
        String text = between.isEmpty() ? "" : measure.of(between);
        return List.of(places).stream()
                .flatMap(this::at)
                .flatMap(frame -> frame.cue().find(text, 0).stream())
                .anyMatch(found -> found.length() == text.length());
    }

    private Stream<Frame> at(Place place) {
        return frames.stream().filter(frame -> frame.place() == place);
    }

    /** The end of a body's name with a word such as 政府 right after it. */
    private int endWithTail(MeasureText measure, Slice clause, Slice body) {
        String after = measure.of(Slice.of(body.to(), clause.to()));
        return at(Place.TAIL)
                .flatMap(frame -> frame.cue().find(after, 0).stream())
                .filter(found -> found.from() == 0)
                .mapToInt(found -> body.to() + found.to())
                .max()
                .orElse(body.to());
    }

    private Stream<Responsibility> responsibilities(MeasureText measure, Slice clause, List<Body> group) {
        Optional<ResponsibilityRole> role = role(measure, clause, group);
        if (role.isEmpty()) {
            return Stream.empty();
        }
        List<Responsibility> found = new ArrayList<>();
        int end = -1;
        for (Body body : group) {
            boolean supports =
                    end >= 0 && isWholly(measure, Slice.of(end, body.slice().from()), Place.JOINS_AS_SUPPORT);
            found.add(new Responsibility(
                    measure.evidence(body.slice()),
                    body.name(),
                    body.level(),
                    supports ? ResponsibilityRole.SUPPORT : role.get()));
            end = endWithTail(measure, clause, body.slice());
        }
        return found.stream();
    }

    private Optional<ResponsibilityRole> role(MeasureText measure, Slice clause, List<Body> group) {
        int from = group.get(0).slice().from();
        int to = endWithTail(measure, clause, group.get(group.size() - 1).slice());
        String before = measure.of(Slice.of(clause.from(), from));
        String after = measure.of(Slice.of(to, clause.to()));
        if (at(Place.NONE).anyMatch(frame -> startsWith(after, frame))) {
            return Optional.empty();
        }
        Optional<ResponsibilityRole> said =
                first(Place.AFTER, frame -> startsWith(after, frame) && isFollowed(measure, clause, frame));
        Optional<ResponsibilityRole> told = first(Place.BEFORE, frame -> endsWith(before, frame));
        Optional<ResponsibilityRole> plain = Stream.of(said, told)
                .flatMap(Optional::stream)
                .filter(role -> role != ResponsibilityRole.ACTOR)
                .findFirst();
        if (plain.isPresent()) {
            return plain;
        }
        boolean asked = group.get(0).partner() && at(Place.ASKS).anyMatch(frame -> endsWith(before, frame));
        return asked || at(Place.BLOCKS).anyMatch(frame -> endsWith(before, frame))
                ? Optional.empty()
                : told.or(() -> said.filter(role -> before.isEmpty() || !isAtLarge(group)))
                        .or(() -> subject(measure, clause, group.get(0).slice(), after));
    }

    private Optional<ResponsibilityRole> first(Place place, Predicate<Frame> stands) {
        return at(place).filter(stands).flatMap(frame -> frame.role().stream()).findFirst();
    }

    private static boolean isAtLarge(List<Body> group) {
        return group.stream().allMatch(body -> body.level() == ResponsibilityLevel.AT_LARGE);
    }

    /** A body that opens an imperative clause with a verb behind it is its subject. */
    private Optional<ResponsibilityRole> subject(MeasureText measure, Slice clause, Slice body, String after) {
        boolean opens = measure.actions().anyMatch(action -> action.slice().from() == body.from());
        boolean other = at(Place.NO_SUBJECT).anyMatch(frame -> startsWith(after, frame));
        return opens && !other && isVerbIn(measure, Slice.of(body.to(), clause.to()))
                ? Optional.of(ResponsibilityRole.ACTOR)
                : Optional.empty();
    }

    private boolean isVerbIn(MeasureText measure, Slice after) {
        return !after.isEmpty()
                && verbs.find(measure, after).stream().anyMatch(verb -> verb.level() != Commitment.SLOGAN);
    }

    private static boolean startsWith(String after, Frame frame) {
        return frame.cue().find(after, 0).stream().anyMatch(found -> found.from() == 0);
    }

    private static boolean endsWith(String before, Frame frame) {
        return frame.cue().find(before, 0).stream().anyMatch(found -> found.to() == before.length());
    }

    private static boolean isFollowed(MeasureText measure, Slice clause, Frame frame) {
        Slice sentence = measure.sentence(clause);
        return frame.then()
                .map(then -> then.occursIn(measure.of(Slice.of(clause.from(), sentence.to()))))
                .orElse(true);
    }
}
