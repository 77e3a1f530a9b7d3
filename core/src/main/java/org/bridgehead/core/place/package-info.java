/**
 * Cities, regions and administrative levels; entry type {@link org.bridgehead.core.place.City}.
 */
@NullMarked
package org.bridgehead.core.place;

import org.jspecify.annotations.NullMarked;
