/**
 * The {@code bridgehead} command: a thin face of the library; entry type {@link org.bridgehead.cli.Main}.
 */
@NullMarked
package org.bridgehead.cli;

import org.jspecify.annotations.NullMarked;
