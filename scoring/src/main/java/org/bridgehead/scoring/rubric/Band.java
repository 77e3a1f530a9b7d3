package org.bridgehead.scoring.rubric;

import org.bridgehead.core.text.Checks;

/**
 * A range of scores that has a name.
 *
 * @param name its name
 * @param from the lowest score in it, on [0, 1]
 */
public record Band(Bilingual name, double from) {

    /** Checks the cut-off. */
    public Band {
        Checks.finite("cut-off of band " + name.zh(), from);
        if (from < 0 || from > 1) {
            throw new IllegalArgumentException(
                    "the cut-off of band " + name.zh() + " must lie on [0, 1] but is " + from);
        }
    }
}
