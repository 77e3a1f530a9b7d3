package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.industry.Industry;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.extract.document.Slice;

/** Finds the industries that a sentence names; names that are also common words count only among industries. */
final class IndustryFinder {

    /**
     * An industry in the sentence.
     *
     * @param slice where, with its prefix and suffix
     * @param term what the lexicon says
     * @param extended whether there is a prefix or suffix
     */
    private record Item(Slice slice, IndustryTerm term, boolean extended) {}

    /** How far behind 等 the word may stand that says what is listed: 等战略性新兴产业. */
    private static final int ETC_REACH = 6;

    private static final int LONGEST_MODIFIER = 6;
    private static final int LONGEST_ORIGIN = 8;
    private static final int SHORTEST_MODIFIER = 2;

    private final Sentence sentence;
    private final WordEdges edges;

    IndustryFinder(Sentence sentence, WordEdges edges) {
        this.sentence = sentence;
        this.edges = edges;
    }

    /** Returns the industries in order. */
    List<Found> read() {
        List<Item> items = items();
        List<Found> found = new ArrayList<>();
        int from = 0;
        while (from < items.size()) {
            int to = from + 1;
            while (to < items.size() && linked(items.get(to - 1), items.get(to))) {
                to++;
            }
            group(items.subList(from, to), found);
            from = to;
        }
        return found;
    }

    private List<Item> items() {
        List<Item> items = new ArrayList<>();
        for (Token token : sentence.tokens()) {
            Optional<IndustryTerm> term = token.term().filter(t -> !t.isPlace()).flatMap(Term::industry);
            if (term.isPresent()) {
                add(items, token, term.get());
            }
        }
        return items;
    }

    private void add(List<Item> items, Token token, IndustryTerm term) {
        int from = term.use() == IndustryTerm.Use.HEAD ? modifier(token) : prefix(token.from(), items);
        int to = suffix(token.to());
        Item item = new Item(Slice.of(from, to), term, to - from > token.length());
        if (!items.isEmpty() && items.get(items.size() - 1).slice().to() >= from) {
            Item before = items.remove(items.size() - 1);
            Slice both =
                    Slice.of(before.slice().from(), Math.max(to, before.slice().to()));
            item = new Item(both, narrower(before.term(), term), true);
        }
        items.add(item);
    }

    /** Where the words begin that make an industry of an ending such as 装备; its start, if there are none. */
    private int modifier(Token ending) {
        int from = ending.from();
        int number = sentence.tokenAt(from) - 1;
        while (number >= 0 && modifies(sentence.token(number)) && ending.from() - from < LONGEST_MODIFIER) {
            from = Math.max(sentence.token(number).from(), ending.from() - LONGEST_MODIFIER);
            number--;
        }
        int start = from < ending.from() ? edges.nameStart(Slice.of(from, ending.from())) : from;
        return ending.from() - start >= SHORTEST_MODIFIER ? start : ending.from();
    }

    private static boolean modifies(Token token) {
        boolean known = token.is(WordClass.INSIDE) && !token.isAnchor() && token.length() > 1;
        return known || token.kind() == Token.Kind.UNKNOWN;
    }

    private static IndustryTerm narrower(IndustryTerm a, IndustryTerm b) {
        Industry first = a.industry();
        Industry second = b.industry();
        return first.granularity().rung() > second.granularity().rung() ? a : b;
    }

    private int prefix(int from, List<Item> items) {
        int floor = items.isEmpty() ? 0 : items.get(items.size() - 1).slice().to();
        return sentence.cues("industry-affix/prefix")
                .filter(m -> m.to() == from && m.from() >= floor && sentence.isEdge(m.from()))
                .mapToInt(Sentence.Match::from)
                .min()
                .orElse(from);
    }

    private int suffix(int to) {
        int longest = sentence.cues("industry-affix/suffix")
                .filter(m -> m.from() == to && sentence.isEdge(m.to()))
                .mapToInt(Sentence.Match::to)
                .max()
                .orElse(to);
        return longest == to ? to : Math.max(longest, suffix(longest));
    }

    /** Tells whether only a joint stands between two items, or a joint and the place that the second comes from. */
    private boolean linked(Item a, Item b) {
        int from = a.slice().to();
        int to = b.slice().from();
        boolean joint = to > from
                && (sentence.at(from) == '、'
                        || sentence.cues("industry-affix/joint").anyMatch(m -> m.from() == from && m.to() == from + 1));
        return joint && (to == from + 1 || isOrigin(from + 1, to));
    }

    /** Tells whether a stretch is a place, perhaps with 的 behind it. */
    private boolean isOrigin(int from, int to) {
        if (to - from > LONGEST_ORIGIN) {
            return false;
        }
        Token place = sentence.token(sentence.tokenAt(from));
        int end = sentence.at(to - 1) == '的' ? to - 1 : to;
        return place.isPlace() && place.from() == from && place.to() == end;
    }

    private void group(List<Item> group, List<Found> found) {
        boolean strong =
                group.stream().anyMatch(i -> isStrong(i) && !i.term().industry().supporting());
        Item first = group.get(0);
        Item last = group.get(group.size() - 1);
        boolean opened = cueBefore(first.slice().from());
        boolean closed = cueAfter(last.slice().to());
        boolean listed = closed || (group.size() > 1 && (opened || strong));
        List<Item> counted = new ArrayList<>();
        for (Item item : group) {
            if (counts(item, listed)) {
                counted.add(item);
            }
        }
        merge(counted).forEach(item -> found.add(found(item)));
    }

    private static boolean isStrong(Item item) {
        return item.term().use() == IndustryTerm.Use.STRONG || item.extended();
    }

    private boolean counts(Item item, boolean listed) {
        if (isPartOfName(item.slice().to())) {
            return false;
        }
        return switch (item.term().use()) {
            case STRONG -> true;
            case LIST -> item.extended() || listed;
            case ORIGIN ->
                item.extended() || listed || isBehindPlace(item.slice().from());
            case BOUND, HEAD -> item.extended();
            case NEVER -> false;
        };
    }

    /** Tells whether the next word is the ending of a place or body: 泡菜 + 城, 旅游 + 局, 稀土 + 集团. */
    private boolean isPartOfName(int end) {
        int number = sentence.tokenAt(end);
        if (number == sentence.size()) {
            return false;
        }
        Token next = sentence.token(number);
        boolean ending = next.from() == end
                && next.length() == 1
                && next.term().filter(t -> !t.suffixes().isEmpty()).isPresent();
        return ending
                || sentence.cues("industry-affix/owner")
                        .anyMatch(m -> m.from() == end && (next.kind() == Token.Kind.UNKNOWN || next.to() == m.to()));
    }

    private boolean isBehindPlace(int from) {
        int before = sentence.at(from - 1) == '的' ? from - 1 : from;
        return before > sentence.slice().from()
                && sentence.token(sentence.tokenAt(before - 1)).isPlace();
    }

    /** Joins two items that share the ending 产业 of the second: A和B产业, but not the last two of A、B和C产业. */
    private List<Item> merge(List<Item> items) {
        List<Item> merged = new ArrayList<>();
        for (Item item : items) {
            int last = merged.size() - 1;
            boolean headed = last < 1 || endsWithSuffix(merged.get(last - 1));
            if (last >= 0 && headed && sharesEnding(merged.get(last), item)) {
                Item before = merged.remove(last);
                merged.add(new Item(Slice.of(before.slice().from(), item.slice().to()), before.term(), true));
            } else {
                merged.add(item);
            }
        }
        return merged;
    }

    private boolean sharesEnding(Item a, Item b) {
        char joint = sentence.at(a.slice().to());
        boolean adjacent = b.slice().from() - a.slice().to() == 1;
        return adjacent && (joint == '及' || (joint == '和' && hasEnding(b, "shared") && !hasEnding(a, "suffix")));
    }

    private boolean endsWithSuffix(Item item) {
        return hasEnding(item, "suffix");
    }

    private boolean hasEnding(Item item, String kind) {
        return sentence.cues("industry-affix/" + kind)
                .anyMatch(m ->
                        m.to() == item.slice().to() && m.from() > item.slice().from());
    }

    private boolean cueBefore(int from) {
        return sentence.cues("industry-affix/cue").anyMatch(m -> m.to() == from && sentence.isEdge(m.from()));
    }

    private boolean cueAfter(int to) {
        int from = sentence.at(to) == '等' ? to + 1 : to;
        int reach = from == to ? 0 : ETC_REACH;
        return sentence.cues("industry-affix/after").anyMatch(m -> m.from() >= from && m.from() <= from + reach);
    }

    private static Found found(Item item) {
        return new Found(
                item.slice(),
                MentionType.INDUSTRY,
                Optional.of(item.term().industry().code().value()),
                Optional.empty(),
                ImmutableList.of(),
                false);
    }
}
