package org.bridgehead.scoring.elicit;

/** Saaty's fundamental scale: 1/9, 1/8, …, 1/2, 1, 2, …, 9. */
final class SaatyScale {

    static final double TOP = 9;

    private SaatyScale() {}

    /** Tells whether a ratio lies between the ends of the scale. */
    static boolean spans(double ratio) {
        double slack = 1e-9;
        return ratio <= TOP + slack && ratio >= (1 - slack) / TOP;
    }

    /** Returns the step nearest in ratio, so that the step of 1/x is 1 over the step of x. */
    static double nearest(double ratio) {
        if (ratio < 1) {
            return 1 / nearest(1 / ratio);
        }
        double below = Math.min(Math.floor(ratio), TOP);
        double above = Math.min(below + 1, TOP);
        return ratio / below <= above / ratio ? below : above;
    }
}
