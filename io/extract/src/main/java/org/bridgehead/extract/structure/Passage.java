package org.bridgehead.extract.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.extract.document.Slice;

/**
 * A section while it is being filled.
 *
 * @param kind what it is for
 * @param heading its heading line
 * @param blocks its paragraphs, or parts of such
 */
record Passage(SectionKind kind, Optional<Slice> heading, List<Paragraph> blocks) {

    static Passage of(SectionKind kind, Optional<Slice> heading) {
        return new Passage(kind, heading, new ArrayList<>());
    }

    void add(Slice slice, Form form) {
        if (!slice.isEmpty()) {
            blocks.add(new Paragraph(slice, form));
        }
    }
}
