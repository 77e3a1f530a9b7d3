/** Laws that hold from the text to the rating. */
@NullMarked
package org.bridgehead.laws;

import org.jspecify.annotations.NullMarked;
