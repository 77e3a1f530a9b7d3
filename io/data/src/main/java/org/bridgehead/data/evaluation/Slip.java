package org.bridgehead.data.evaluation;

/**
 * One difference between annotation and reading.
 *
 * @param missed whether the annotation has it and the reading not; otherwise the other way round
 * @param text what it is
 * @param start its first unit in the text, or -1
 */
public record Slip(boolean missed, String text, int start) {}
