package org.bridgehead.data.evaluation;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;

/** Says what name takes the place of another in one text. */
public interface NameChoice {

    /**
     * Returns what stands in the place of a name.
     *
     * @param type the type of the mention, such as {@code city}
     * @param surface the name as the text has it
     * @param canonical its canonical name
     * @return nothing, to leave the name as it is
     */
    Optional<String> surface(String type, String surface, String canonical);

    /** Returns what stands in the place of words wherever they are, the longest first, after all names have been asked for. */
    ImmutableMap<String, String> everywhere();

    /** Returns a canonical name after all the names of the text have been asked for. */
    String canonical(String name);
}
