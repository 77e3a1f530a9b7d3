package org.bridgehead.extract.fact;

import org.bridgehead.core.fact.ResponsibilityLevel;
import org.bridgehead.extract.document.Slice;

/**
 * A body that could act.
 *
 * @param slice where it is named
 * @param name its canonical name
 * @param level how precisely it is named
 * @param partner whether it is a counterpart's
 */
record Body(Slice slice, String name, ResponsibilityLevel level, boolean partner) {}
