package org.bridgehead.extract.name;

import java.util.Optional;
import org.bridgehead.core.fact.QuantityComparator;
import org.bridgehead.core.fact.QuantityValue;
import org.bridgehead.extract.document.Slice;

/**
 * A quantity in a sentence.
 *
 * @param slice where
 * @param value the number, range or proportion
 * @param unit its unit
 * @param comparison how it bounds
 * @param what where stands what it counts, empty slice if nowhere
 */
record Counted(Slice slice, QuantityValue value, Optional<String> unit, QuantityComparator comparison, Slice what) {}
