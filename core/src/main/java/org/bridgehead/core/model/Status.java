package org.bridgehead.core.model;

import java.util.Optional;
import org.bridgehead.core.text.Evidence;

/**
 * A word that says how far something has come.
 *
 * @param evidence where it stands
 * @param kind how far
 * @param target the name of what has come so far, where the text says it
 */
public record Status(Evidence evidence, StatusKind kind, Optional<String> target) {}
