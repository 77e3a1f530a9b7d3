package org.bridgehead.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.extract.document.Slice;

/** Finds where the measures begin in a proposal that neither declares nor announces them. */
final class PlainProse {

    private final Leads leads;
    private final Grammar grammar;

    PlainProse(Leads leads, Grammar grammar) {
        this.leads = leads;
        this.grammar = grammar;
    }

    /** The first sentence that proposes, or else the first imperative one after which most are, opens the measures. */
    List<Passage> divide(Marks marks, List<Passage> passages) {
        List<Slice> sentences = new ArrayList<>();
        for (Passage passage : passages) {
            for (Paragraph block : passage.blocks()) {
                for (int at = block.slice().from(); at < block.slice().to(); ) {
                    int end = marks.sentenceEnd(at, block.slice().to());
                    sentences.add(Slice.of(at, end));
                    at = end;
                }
            }
        }
        int begin = begin(marks, sentences);
        return begin < 0 ? passages : cut(passages, begin);
    }

    private int begin(Marks marks, List<Slice> sentences) {
        int best = -1;
        int imperative = 0;
        for (int i = sentences.size() - 1; i >= 0; i--) {
            Slice sentence = sentences.get(i);
            if (leads.proposes(marks, sentence)) {
                best = sentence.from();
                imperative++;
            } else if (isImperative(marks, sentence)) {
                imperative++;
                if (2 * imperative >= sentences.size() - i) {
                    best = sentence.from();
                }
            }
        }
        return best;
    }

    private boolean isImperative(Marks marks, Slice sentence) {
        Slice clause = Slice.of(sentence.from(), marks.clauseEnd(sentence.from(), sentence.to()));
        return grammar.isImperative(marks.text(), clause) && !grammar.isNegative(marks.text(), clause);
    }

    private static List<Passage> cut(List<Passage> passages, int begin) {
        List<Passage> all = new ArrayList<>();
        Passage measures = Passage.of(SectionKind.MEASURES, Optional.empty());
        for (Passage passage : passages) {
            Passage kept = Passage.of(passage.kind(), passage.heading());
            for (Paragraph block : passage.blocks()) {
                Slice slice = block.slice();
                int at = Math.max(slice.from(), Math.min(begin, slice.to()));
                kept.add(Slice.of(slice.from(), at), block.form());
                measures.add(Slice.of(at, slice.to()), block.form());
            }
            all.add(kept);
        }
        all.add(measures);
        return all;
    }
}
