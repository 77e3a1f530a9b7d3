/**
 * Facts in the clauses of an outline.
 */
@NullMarked
package org.bridgehead.extract.fact;

import org.jspecify.annotations.NullMarked;
