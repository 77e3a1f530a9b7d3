package org.bridgehead.scoring.elicit;

/**
 * Derives weights from one stated number an item.
 *
 * @param <E> the weights with the quantities of the procedure
 */
public interface Elicitation<E extends Elicited> {

    /** The procedure's name in files and on the command line, in lower case. */
    String name();

    /** What files call the list of numbers. */
    String parameter();

    /**
     * Returns the weights that follow from the numbers.
     *
     * @throws org.bridgehead.scoring.decision.DecisionException if a number is out of place; the message names it
     */
    E elicit(double... judgements);
}
