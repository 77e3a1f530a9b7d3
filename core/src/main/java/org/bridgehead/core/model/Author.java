package org.bridgehead.core.model;

import java.util.Optional;
import org.bridgehead.core.text.Evidence;

/**
 * Who signs a proposal.
 *
 * @param evidence the author line
 * @param organization the organisation in it
 * @param person the person in it
 */
public record Author(Evidence evidence, Optional<String> organization, Optional<String> person) {}
