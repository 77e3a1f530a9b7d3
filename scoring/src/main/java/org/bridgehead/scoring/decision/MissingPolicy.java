package org.bridgehead.scoring.decision;

/** What to do about cells that have no value; nothing is ever filled in without a policy that says so. */
public enum MissingPolicy {
    /** Refuse the matrix and name every missing cell. The default of all that reads problems. */
    REJECT("reject"),
    /** Leave out every criterion that misses a value, with advice, and renormalize the weights over the others. */
    DROP_CRITERION("drop_criterion"),
    /** Take the worst end of the criterion's scale, or the worst observed value where it has no fixed scale. */
    PESSIMISTIC("pessimistic"),
    /** Take the best end of the criterion's scale, or the best observed value where it has no fixed scale. */
    OPTIMISTIC("optimistic");

    private final String fileName;

    MissingPolicy(String fileName) {
        this.fileName = fileName;
    }

    /** The policy's name in files. */
    public String fileName() {
        return fileName;
    }
}
