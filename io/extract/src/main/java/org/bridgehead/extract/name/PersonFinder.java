package org.bridgehead.extract.name;

import java.util.Optional;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.structure.ProposalOutline;

/** Finds the person in an author line: two to four characters that stand apart at its end. */
final class PersonFinder {

    private PersonFinder() {}

    /** Returns the person of the author line, or nothing. */
    static Optional<NameHit> inAuthor(ProposalOutline outline) {
        return outline.author().flatMap(author -> apart(outline, author));
    }

    private static Optional<NameHit> apart(ProposalOutline outline, Slice author) {
        String line = outline.text().slice(author);
        int gap = line.lastIndexOf(' ');
        String last = line.substring(gap + 1);
        boolean person = gap > 0
                && last.length() >= 2
                && last.length() <= 4
                && last.chars().allMatch(c -> Marks.isHan((char) c) || c == '·');
        if (!person) {
            return Optional.empty();
        }
        Slice slice = Slice.of(author.from() + gap + 1, author.to());
        return Optional.of(new NameHit(slice, MentionType.PERSON, last, Optional.empty(), Optional.empty(), false));
    }
}
