package org.bridgehead.scoring.decision;

/** Whether a method gives the best alternative its highest or its lowest score. */
public enum ScoreDirection {
    /** The highest score is best. */
    HIGHER,
    /** The lowest score is best. */
    LOWER
}
