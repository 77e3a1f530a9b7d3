package org.bridgehead.extract.name;

import org.bridgehead.core.model.StatusKind;
import org.bridgehead.extract.document.Slice;

/**
 * A word in a sentence that says how far something has come.
 *
 * @param slice where
 * @param kind how far
 * @param predicate whether it says so of what stands before it, and not of what follows
 */
record Staged(Slice slice, StatusKind kind, boolean predicate) {}
