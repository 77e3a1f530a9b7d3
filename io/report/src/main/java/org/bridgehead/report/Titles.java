package org.bridgehead.report;

import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.text.Evidence;

/** How proposals and their parts are called in a report. */
final class Titles {

    private Titles() {}

    /** The title, or the name of a proposal without one; fragments say that they are. */
    static String of(Proposal proposal, Messages messages) {
        String title = flat(proposal.title().map(Evidence::quote).orElse(proposal.name()));
        return proposal.fragment() ? messages.text("fragment", title) : title;
    }

    /** The id of a part without that of its proposal, which the reader has before him. */
    static String local(Proposal proposal, String id) {
        String prefix = proposal.id().value() + ".";
        return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
    }

    static String local(Proposal proposal, MeasureId id) {
        return local(proposal, id.value());
    }

    /** The text on one line. */
    static String flat(String text) {
        return text.replaceAll("\\s*[\\r\\n]+\\s*", "");
    }
}
