/**
 * What a proposal says, as typed objects with evidence; entry types {@link org.bridgehead.core.model.Proposal} and {@link org.bridgehead.core.model.Dossier}.
 */
@NullMarked
package org.bridgehead.core.model;

import org.jspecify.annotations.NullMarked;
