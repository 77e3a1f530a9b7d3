package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.bridgehead.extract.document.Slice;

/**
 * The lines of one proposal, told apart.
 *
 * @param title the slices of its title, several where the title runs over lines
 * @param author the slices of its author line without the label, several where name and office stand on two lines
 * @param date the date line without its label
 * @param body all other lines
 * @param extent from its first to its last unit
 */
record FrontMatter(
        ImmutableList<Slice> title,
        ImmutableList<Slice> author,
        Optional<Slice> date,
        ImmutableList<Line> body,
        Slice extent) {}
