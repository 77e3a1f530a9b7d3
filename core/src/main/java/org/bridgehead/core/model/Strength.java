package org.bridgehead.core.model;

import org.bridgehead.core.text.Evidence;

/**
 * What a place has to build on 优势.
 *
 * @param id unique in the proposal
 * @param evidence where it is stated
 * @param theme what it is about
 */
public record Strength(StrengthId id, Evidence evidence, Theme theme) {}
