/**
 * Checks the engine against reference vectors: files of cases with the numbers that they expect; entry types {@link
 * org.bridgehead.data.vectors.VectorFile} and {@link org.bridgehead.data.vectors.VectorCheck}.
 */
@NullMarked
package org.bridgehead.data.vectors;

import org.jspecify.annotations.NullMarked;
