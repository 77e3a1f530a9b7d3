package org.bridgehead.extract.structure;

/** What a clause is, seen on its own and by its place. */
enum Judgment {
    /** It says what is to be done. */
    ACTION,
    /** It says what is to come of it. */
    OUTCOME,
    /** It sets the scene. */
    CONTEXT,
    /** It has no verb of its own: a phrase that the next clause needs (依托…, 以…为…). */
    JOINS_NEXT,
    /** It only names things. */
    NAMES_ONLY,
    /** It only says by when: the next clause says what. */
    WHEN,
    /** It goes on with the clause before it. */
    GOES_ON
}
