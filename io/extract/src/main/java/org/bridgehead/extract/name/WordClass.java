package org.bridgehead.extract.name;

import org.bridgehead.core.text.Coded;

/** What a plain word does at the left edge of a name. */
enum WordClass implements Coded {
    /** Never part of a name; opens what stands before it: a verb or a qualifier. */
    STOP("stop"),
    /** Never part of a name: a conjunction, a preposition, a particle. */
    FUNCTION("function"),
    /** Part of a name before its ending, a verb before a place. */
    VERB("verb"),
    /** May stand in a name and does not name by itself. */
    INSIDE("inside"),
    /** A tier of government before a body. */
    TIER("tier"),
    /** 国家 and the like. */
    NATIONAL("national"),
    /** Never part of a name but right behind a place or unknown characters. */
    WEAK("weak"),
    /** A river, lake, mountain or bay: part of a name, and names it. */
    FEATURE("feature"),
    /** Two countries; names what follows. */
    PAIR("pair"),
    /** A plain word that protects what is inside it. */
    WORD("word");

    private final String code;

    WordClass(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
