package org.bridgehead.core.model;

import java.util.Optional;
import org.bridgehead.core.text.Checks;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.core.text.TextSpan;

/**
 * One occurrence of a name or expression. Its evidence is a single span, line breaks inside a broken name included.
 *
 * @param type what it names
 * @param evidence where it stands
 * @param name its canonical name
 * @param role the part that it plays, where that is decided
 */
public record Mention(MentionType type, Evidence evidence, String name, Optional<Role> role) {

    /** Checks the name and that there is one span. */
    public Mention {
        Checks.name("canonical name", name);
        if (evidence.spans().size() != 1) {
            throw new IllegalArgumentException("a mention must have one span but has " + evidence.spans());
        }
    }

    /** Where it stands. */
    public TextSpan span() {
        return evidence.spans().get(0);
    }
}
