/**
 * Industries and their taxonomy; entry type {@link org.bridgehead.core.industry.IndustryTaxonomy}.
 */
@NullMarked
package org.bridgehead.core.industry;

import org.jspecify.annotations.NullMarked;
