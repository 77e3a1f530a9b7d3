/** How far reading has come, and how it is stopped; entry type {@link org.bridgehead.extract.progress.ReadingListener}. */
@NullMarked
package org.bridgehead.extract.progress;

import org.jspecify.annotations.NullMarked;
