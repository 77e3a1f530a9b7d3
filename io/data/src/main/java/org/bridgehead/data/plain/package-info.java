/**
 * JSON as plain Java values, so that no other package needs to know a JSON library; entry type {@link
 * org.bridgehead.data.plain.PlainJson}.
 */
@NullMarked
package org.bridgehead.data.plain;

import org.jspecify.annotations.NullMarked;
