package org.bridgehead.extract.structure;

/** What a clause inside a measure does. */
public enum ClauseRole {
    /** It says what is to be done. */
    ACTION,
    /** It says what is to come of it. */
    OUTCOME,
    /** It sets the scene: a reason, a condition, a state. */
    CONTEXT
}
