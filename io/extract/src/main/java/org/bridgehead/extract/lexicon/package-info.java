/**
 * Word lists and cue words as dated data; entry type {@link org.bridgehead.extract.lexicon.Lexicon}.
 */
@NullMarked
package org.bridgehead.extract.lexicon;

import org.jspecify.annotations.NullMarked;
