/**
 * Source documents, spans in them and the evidence that quotes them; entry type {@link org.bridgehead.core.text.Evidence}.
 */
@NullMarked
package org.bridgehead.core.text;

import org.jspecify.annotations.NullMarked;
