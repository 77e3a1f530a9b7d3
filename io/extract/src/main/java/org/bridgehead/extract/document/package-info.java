/**
 * Bytes to decoded text, and decoded text to aligned text; entry types {@link org.bridgehead.extract.document.DocumentReader} and {@link org.bridgehead.extract.document.AlignedText}.
 */
@NullMarked
package org.bridgehead.extract.document;

import org.jspecify.annotations.NullMarked;
