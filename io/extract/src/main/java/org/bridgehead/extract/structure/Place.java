package org.bridgehead.extract.structure;

/**
 * Where a clause stands.
 *
 * @param first whether it opens its sentence
 * @param last whether it closes its sentence
 * @param afterAction whether an action stands before it in the sentence
 * @param lead whether it belongs to the heading or lead
 */
record Place(boolean first, boolean last, boolean afterAction, boolean lead) {

    /** Tells whether it closes a sentence that has said what to do. */
    boolean closes() {
        return last && afterAction && !lead;
    }
}
