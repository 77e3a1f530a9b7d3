/**
 * Test kit for rules of one's own, without a test framework; entry type
 * {@link org.bridgehead.scoring.testing.RuleVerifier}.
 */
@NullMarked
package org.bridgehead.scoring.testing;

import org.jspecify.annotations.NullMarked;
