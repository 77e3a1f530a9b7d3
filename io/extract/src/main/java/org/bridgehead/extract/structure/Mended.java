package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.bridgehead.core.model.Repair;
import org.bridgehead.core.model.RepairKind;
import org.bridgehead.core.text.TextSpan;
import org.bridgehead.extract.document.Slice;

/**
 * Lines after one step of repair.
 *
 * @param lines those that are left
 * @param repairs what the step did
 */
record Mended(ImmutableList<Line> lines, ImmutableList<Repair> repairs) {

    static Mended of(List<Line> lines, List<Repair> repairs) {
        return new Mended(ImmutableList.copyOf(lines), ImmutableList.copyOf(repairs));
    }

    /** A repair at a slice of the source. */
    static Repair repair(RepairKind kind, Slice at, String note) {
        return new Repair(kind, ImmutableList.of(TextSpan.of(at.from(), at.to())), note);
    }
}
