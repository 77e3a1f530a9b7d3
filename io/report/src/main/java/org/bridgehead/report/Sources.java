package org.bridgehead.report;

import com.google.common.collect.ImmutableMap;
import org.bridgehead.core.text.DocumentId;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.scoring.ComparisonResult;
import org.bridgehead.scoring.ProposalScore;

/** Tells where a quote stands: its line where the text is at hand, else its units. */
final class Sources {

    private final ImmutableMap<DocumentId, SourceDocument> documents;
    private final Messages messages;

    Sources(ComparisonResult result, Messages messages) {
        this.documents = result.ranking().stream()
                .flatMap(score -> score.dossier().stream())
                .collect(ImmutableMap.toImmutableMap(
                        dossier -> dossier.source().id(), dossier -> dossier.source(), (one, same) -> one));
        this.messages = messages;
    }

    /** Returns where a quote stands; the document is named unless it is the proposal's own. */
    String place(Evidence evidence, ProposalScore score) {
        boolean own = score.dossier()
                .filter(dossier -> dossier.source().id().equals(evidence.document()))
                .isPresent();
        String where = inside(evidence);
        return own ? where : messages.text("place.document", evidence.document(), where);
    }

    private String inside(Evidence evidence) {
        int start = evidence.cover().start();
        int end = evidence.cover().end();
        SourceDocument document = documents.get(evidence.document());
        if (document == null || end > document.length()) {
            return messages.text("place.units", start, end);
        }
        int first = line(document.text(), start);
        int last = line(document.text(), end - 1);
        return first == last ? messages.text("place.line", first) : messages.text("place.lines", first, last);
    }

    /** The line of an offset, from 1; a carriage return and a line feed end one line together. */
    static int line(String text, int offset) {
        int line = 1;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (c == '\n' || (c == '\r' && !pair)) {
                line++;
            }
        }
        return line;
    }
}
