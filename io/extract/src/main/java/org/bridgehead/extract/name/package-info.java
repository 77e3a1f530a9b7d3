/**
 * Names and expressions in the text; entry type {@link org.bridgehead.extract.name.NameHit}.
 */
@NullMarked
package org.bridgehead.extract.name;

import org.jspecify.annotations.NullMarked;
