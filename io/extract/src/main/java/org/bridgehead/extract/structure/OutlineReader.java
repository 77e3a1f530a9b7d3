package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.core.model.Repair;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.core.text.TextSpan;
import org.bridgehead.extract.document.AlignedText;
import org.bridgehead.extract.document.Folding;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.hanlp.WordSplitter;
import org.bridgehead.extract.lexicon.Lexicon;

/**
 * Reads the structure of proposals: mends the text, tells the proposals of a file apart, and finds in each its sections,
 * strengths, bottlenecks and the tree of its measures.
 *
 * <p>Immutable and safe for use by several threads; time grows with the text's length.
 */
public final class OutlineReader {

    private static final int FRAGMENT_BELOW = 3;

    private final CueBook cues;
    private final Folding folding;
    private final Grammar grammar;
    private final MarkerReader markers;
    private final SectionHeadings headings;
    private final Signatures signatures;
    private final Mastheads mastheads;

    private OutlineReader(CueBook cues, Folding folding, WordSplitter words) {
        this.cues = cues;
        this.folding = folding;
        this.grammar = new Grammar(cues, words);
        this.markers = new MarkerReader(cues);
        this.headings = new SectionHeadings(cues, grammar, markers);
        this.signatures = new Signatures(cues, grammar, headings, markers);
        this.mastheads = new Mastheads(cues);
    }

    /**
     * Returns a reader that goes by the cue words of a lexicon.
     *
     * @param words tells parts of speech where the cue words are silent
     */
    public static OutlineReader create(Lexicon lexicon, WordSplitter words) {
        return new OutlineReader(CueBook.of(lexicon), Folding.of(lexicon), words);
    }

    /** Returns the proposals of a document in their order; none only for a text without words. */
    public ImmutableList<ProposalOutline> read(SourceDocument source) {
        AlignedText raw = AlignedText.withoutMarks(source, folding.forText(source.text()));
        Mended lines = new Furniture(signatures, headings, markers, mastheads).drop(Line.all(raw));
        ProposalSplitter splitter = new ProposalSplitter(signatures, headings, grammar, mastheads);
        return splitter.split(lines.lines()).stream()
                .map(matter -> outline(raw, matter, within(matter.extent(), lines.repairs())))
                .collect(ImmutableList.toImmutableList());
    }

    private static List<Repair> within(Slice extent, List<Repair> repairs) {
        TextSpan span = TextSpan.of(extent.from(), extent.to());
        return repairs.stream()
                .filter(repair -> repair.spans().stream().anyMatch(span::contains))
                .toList();
    }

    private ProposalOutline outline(AlignedText raw, FrontMatter matter, List<Repair> before) {
        LineForms forms = new LineForms(headings, markers, grammar);
        Joiner joiner = new Joiner(headings, markers, grammar);
        RepairedText repaired = new Repairer(new Duplicates(headings), forms, joiner).repair(raw, matter, before);
        Marks marks = Marks.of(repaired.text().text());
        Leads leads = new Leads(cues);
        ImmutableList<Passage> passages =
                new SectionDivider(headings, markers, leads, grammar).divide(marks, repaired.paragraphs());
        MeasureLeads measureLeads = new MeasureLeads(marks, grammar, leads);
        ImmutableList<OutlineMeasure> measures = new MeasureReader(
                        marks, markers, measureLeads, grammar, new ClauseReader(grammar))
                .read(proposing(passages));
        return new ProposalOutline(
                repaired.text(),
                ImmutableList.of(raw.extent(matter.extent())),
                repaired.title(),
                repaired.author(),
                repaired.date(),
                sections(passages),
                new StrengthReader(marks, markers, grammar).read(passages),
                new BottleneckReader(marks, markers, measureLeads, leads, grammar).read(passages),
                measures,
                isFragment(repaired, measures),
                repaired.repairs().stream()
                        .map(repair -> inSource(raw, repair))
                        .collect(ImmutableList.toImmutableList()));
    }

    /** Repairs count units of the text that the marks of its format are left out of. */
    private static Repair inSource(AlignedText raw, Repair repair) {
        ImmutableList<TextSpan> spans = repair.spans().stream()
                .map(span -> raw.extent(Slice.of(span.start(), span.end())))
                .collect(ImmutableList.toImmutableList());
        return new Repair(repair.kind(), spans, repair.note());
    }

    private static ImmutableList<Paragraph> proposing(ImmutableList<Passage> passages) {
        return passages.stream()
                .filter(passage -> passage.kind() == SectionKind.MEASURES)
                .flatMap(passage -> passage.blocks().stream())
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableList<OutlineSection> sections(ImmutableList<Passage> passages) {
        List<OutlineSection> sections = new ArrayList<>();
        for (Passage passage : passages) {
            ImmutableList<Slice> paragraphs =
                    passage.blocks().stream().map(Paragraph::slice).collect(ImmutableList.toImmutableList());
            sections.add(new OutlineSection(passage.kind(), passage.heading(), paragraphs));
        }
        return ImmutableList.copyOf(sections);
    }

    /** Without a title and with hardly a measure, or broken off in a sentence. */
    private static boolean isFragment(RepairedText repaired, ImmutableList<OutlineMeasure> measures) {
        long leaves = measures.stream()
                .flatMap(OutlineMeasure::all)
                .filter(measure -> measure.children().isEmpty())
                .count();
        return (repaired.title().isEmpty() && leaves < FRAGMENT_BELOW) || isCutOff(repaired);
    }

    private static boolean isCutOff(RepairedText repaired) {
        if (repaired.paragraphs().isEmpty()) {
            return false;
        }
        Paragraph last = repaired.paragraphs().get(repaired.paragraphs().size() - 1);
        String words = repaired.text().slice(last.slice());
        boolean sentences = words.length() > 30;
        return last.form() == Form.TEXT
                && sentences
                && !new Line(last.slice(), words, last.slice().to()).isComplete();
    }
}
