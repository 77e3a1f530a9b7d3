/**
 * Measures what was read of proposals against annotations of the same texts: precision, recall and F1 per kind of object.
 *
 * <p>Entry: {@link org.bridgehead.data.evaluation.Gold}, an annotated text, and {@link
 * org.bridgehead.data.evaluation.Evaluation}.
 */
@NullMarked
package org.bridgehead.data.evaluation;

import org.jspecify.annotations.NullMarked;
