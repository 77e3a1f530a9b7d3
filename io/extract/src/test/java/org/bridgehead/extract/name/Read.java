package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.core.text.TextSpan;
import org.bridgehead.extract.document.AlignedText;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.hanlp.HanLpWords;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.structure.OutlineSection;
import org.bridgehead.extract.structure.ProposalOutline;

/** Short texts read by the standard lexicon. */
final class Read {

    static final NameReader READER = NameReader.of(Lexicon.standard(), HanLpWords.create());

    private Read() {}

    /** Reads a text that is one section of measures. */
    static NameResult text(String text) {
        return READER.read(outline("", "", text, SectionKind.MEASURES));
    }

    /** Reads a proposal with a title line, an author line and one section. */
    static NameResult proposal(String title, String author, String body, SectionKind kind) {
        return READER.read(outline(title, author, body, kind));
    }

    static ProposalOutline outline(String title, String author, String body, SectionKind kind) {
        String all = title + "\n" + author + "\n" + body;
        AlignedText text = AlignedText.of(SourceDocument.of("test", all));
        int authorAt = title.length() + 1;
        int bodyAt = authorAt + author.length() + 1;
        return new ProposalOutline(
                text,
                ImmutableList.of(TextSpan.of(0, all.length())),
                slice(0, title.length()),
                slice(authorAt, bodyAt - 1),
                Optional.empty(),
                ImmutableList.of(
                        new OutlineSection(kind, Optional.empty(), ImmutableList.of(Slice.of(bodyAt, all.length())))),
                ImmutableList.of(),
                ImmutableList.of(),
                ImmutableList.of(),
                false,
                ImmutableList.of());
    }

    private static Optional<Slice> slice(int from, int to) {
        return from == to ? Optional.empty() : Optional.of(Slice.of(from, to));
    }

    /** The texts of the maximal hits of a type, as they stand in {@code text}. */
    static List<String> of(MentionType type, String text) {
        return words(text).stream()
                .filter(h -> h.type() == type)
                .map(h -> ("\n\n" + text).substring(h.slice().from(), h.slice().to()))
                .toList();
    }

    /** The maximal hits in a text. */
    static List<NameHit> words(String text) {
        return text(text).maximal();
    }

    /** The canonical names of the maximal hits of a type. */
    static List<String> names(MentionType type, String text) {
        return words(text).stream()
                .filter(h -> h.type() == type)
                .map(NameHit::name)
                .toList();
    }
}
