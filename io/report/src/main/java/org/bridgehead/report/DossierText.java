package org.bridgehead.report;

import java.util.Optional;
import org.bridgehead.data.DossierFile;
import org.bridgehead.data.StoredDossier;
import org.bridgehead.scoring.rubric.Language;

/**
 * What was read of proposals as plain text, fitted to a terminal: each with its strengths, bottlenecks and measures in brief,
 * unrated. The whole is in {@link org.bridgehead.data.DossierJson}.
 *
 * @param language the language of the report
 * @param width the columns of a line
 */
public record DossierText(Language language, int width) {

    /** Checks the width. */
    public DossierText {
        if (width < TextReport.LEAST_WIDTH) {
            throw new IllegalArgumentException(
                    "a text report must be at least " + TextReport.LEAST_WIDTH + " columns wide but is to be " + width);
        }
    }

    /** Returns the report; lines end with a line feed. */
    public String render(DossierFile file) {
        Page page = new Page(width);
        Messages messages = Messages.in(language);
        page.line(messages.text("dossiers.title", file.dossiers().size()));
        page.rule('=');
        page.line(messages.text("head.lexicon") + file.lexicon());
        file.dossiers().forEach(dossier -> print(dossier, page, messages));
        new FaultText(page, messages).print("dossiers.faults", file.faults());
        return page.toString();
    }

    private static void print(StoredDossier dossier, Page page, Messages messages) {
        page.blank();
        page.rule('-');
        page.paragraph(dossier.proposal().id() + "  ", Titles.of(dossier.proposal(), messages));
        page.rule('-');
        BriefText brief = new BriefText(
                page,
                messages,
                dossier.proposal(),
                Optional.of(dossier.source().id().value()),
                dossier.links());
        brief.facts();
        brief.strengths();
        brief.parts();
    }
}
