/**
 * Runnable comparisons, each one a recipe for embedding the library; start with {@link org.bridgehead.examples.CompareSamples}.
 */
@NullMarked
package org.bridgehead.examples;

import org.jspecify.annotations.NullMarked;
