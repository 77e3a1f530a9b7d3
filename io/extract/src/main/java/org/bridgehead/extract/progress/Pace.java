package org.bridgehead.extract.progress;

import java.util.function.DoubleConsumer;

/** A stretch of the way through a document, at whose steps progress is told and an interruption is noticed. */
public final class Pace {

    private final DoubleConsumer shares;
    private final double from;
    private final double to;

    private Pace(DoubleConsumer shares, double from, double to) {
        this.shares = shares;
        this.from = from;
        this.to = to;
    }

    /** Returns the whole way, whose shares go to {@code shares}. */
    public static Pace telling(DoubleConsumer shares) {
        return new Pace(shares, 0, 1);
    }

    /** Returns a way that tells no one. */
    public static Pace silent() {
        return telling(share -> {});
    }

    /** Returns the stretch from one share of this one to another, both from 0 to 1. */
    public Pace part(double first, double last) {
        return new Pace(shares, from + first * (to - from), from + last * (to - from));
    }

    /**
     * Tells that {@code done} of {@code all} steps of this stretch are done.
     *
     * @throws ReadingInterruptedException if the thread was interrupted
     */
    public void at(long done, long all) {
        checkInterruption();
        shares.accept(all <= 0 ? to : from + (to - from) * Math.min(done, all) / all);
    }

    /**
     * Lets a thread pass that was not interrupted.
     *
     * @throws ReadingInterruptedException if it was
     */
    public static void checkInterruption() {
        if (Thread.currentThread().isInterrupted()) {
            throw new ReadingInterruptedException();
        }
    }
}
