/**
 * Which measures of a proposal answer which of its bottlenecks.
 *
 * <p>Entry: {@link org.bridgehead.extract.link.Linker}, with a {@link org.bridgehead.extract.link.Similarity} that may be
 * one's own.
 */
@NullMarked
package org.bridgehead.extract.link;

import org.jspecify.annotations.NullMarked;
