package org.bridgehead.extract.fact;

import org.bridgehead.core.fact.Commitment;
import org.bridgehead.core.fact.Specificity;
import org.bridgehead.extract.document.Slice;

/**
 * The verb that governs a clause.
 *
 * @param slice where
 * @param commitment how firmly it promises
 * @param specificity how specific it is by itself
 */
record Verb(Slice slice, Commitment commitment, Specificity specificity) {}
