/**
 * How sure a ranking is: agreement between rankings and their consensus. Entry types: {@link
 * org.bridgehead.scoring.robust.RankCorrelation} and {@link org.bridgehead.scoring.robust.Consensus}.
 */
@NullMarked
package org.bridgehead.scoring.robust;

import org.jspecify.annotations.NullMarked;
