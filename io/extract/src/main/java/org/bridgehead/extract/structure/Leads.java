package org.bridgehead.extract.structure;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.extract.document.Slice;

/** Tells sentences that announce what follows, and sentences that propose. */
final class Leads {

    private static final int LONGEST = 200;
    private static final int PROPOSES_WITHIN = 8;

    private final ImmutableMap<SectionKind, ImmutableList<List<String>>> patterns;
    private final CueBook cues;

    Leads(CueBook cues) {
        this.cues = cues;
        this.patterns = ImmutableMap.of(
                SectionKind.MEASURES, patterns(cues.get(Cue.LEAD_MEASURES)),
                SectionKind.BOTTLENECKS, patterns(cues.get(Cue.LEAD_BOTTLENECKS)),
                SectionKind.STATUS, patterns(cues.get(Cue.LEAD_STATUS)));
    }

    private static ImmutableList<List<String>> patterns(CueWords words) {
        return words.words().stream().map(Splitter.on('+')::splitToList).collect(ImmutableList.toImmutableList());
    }

    /** What the sentence announces, if anything. */
    Optional<SectionKind> announces(String text, Slice sentence) {
        String words = text.substring(sentence.from(), Math.min(sentence.to(), sentence.from() + LONGEST));
        for (Map.Entry<SectionKind, ImmutableList<List<String>>> kind : patterns.entrySet()) {
            if (kind.getValue().stream().anyMatch(pattern -> matches(pattern, words))) {
                return Optional.of(kind.getKey());
            }
        }
        return Optional.empty();
    }

    /** 仍有几方面不足 says that problems follow, and is none. */
    boolean onlyAnnounces(String text, Slice clause) {
        Slice marked = Slice.of(clause.from(), Math.min(clause.to() + 1, text.length()));
        int noun = cues.get(Cue.HEADING_BOTTLENECKS).endsAt(text, clause.from(), clause.to());
        return announces(text, marked).isPresent()
                && cues.get(Cue.COMPARISON).find(text, clause.from(), clause.to()) < 0
                && (noun == 0 || cues.get(Cue.NEGATIVE).find(text, clause.from(), clause.to() - noun) < 0);
    }

    private static boolean matches(List<String> pattern, String words) {
        int from = 0;
        for (String part : pattern) {
            int at = words.indexOf(part, from);
            if (at < 0) {
                return false;
            }
            from = at + part.length();
        }
        return true;
    }

    /** Tells whether the sentence itself proposes something: 建议…, 为此，应… */
    boolean proposes(Marks marks, Slice sentence) {
        String text = marks.text();
        int from = sentence.from();
        int opener = cues.get(Cue.LEAD_OPENER).startsAt(text, from, sentence.to());
        int comma = marks.clauseEnd(from, sentence.to());
        if (opener > 0 && comma - from <= PROPOSES_WITHIN * 2 && comma < sentence.to()) {
            from = comma + 1;
        } else {
            from += opener;
        }
        Slice rest = Slice.of(from, Math.max(from, sentence.to()));
        int proposing = cues.get(Cue.PROPOSING).starts(text, rest);
        return proposing > 1 && from + proposing < rest.to();
    }
}
