package org.bridgehead.extract.structure;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.bridgehead.core.model.Repair;
import org.bridgehead.extract.document.AlignedText;
import org.bridgehead.extract.document.Slice;

/**
 * One proposal after repair.
 *
 * @param text the text for reading
 * @param title the title in it
 * @param author the author in it
 * @param date the date in it
 * @param paragraphs all others, in the order of reading
 * @param repairs what was mended
 */
record RepairedText(
        AlignedText text,
        Optional<Slice> title,
        Optional<Slice> author,
        Optional<Slice> date,
        ImmutableList<Paragraph> paragraphs,
        ImmutableList<Repair> repairs) {}
