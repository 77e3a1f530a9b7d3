package org.bridgehead.extract;

import org.bridgehead.core.model.Mention;
import org.bridgehead.extract.document.AlignedText;
import org.bridgehead.extract.name.NameHit;

/** Turns name hits into mentions of the model. */
final class Mentions {

    private Mentions() {}

    static Mention of(AlignedText text, NameHit hit) {
        return new Mention(hit.type(), text.cover(hit.slice()), hit.name(), hit.role());
    }
}
