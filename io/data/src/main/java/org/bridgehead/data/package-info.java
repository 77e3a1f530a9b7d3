/**
 * Model, rubric and result as files: JSON and YAML that read back to the same objects; entry types
 * {@link org.bridgehead.data.DossierJson} and {@link org.bridgehead.data.ComparisonJson}.
 */
@NullMarked
package org.bridgehead.data;

import org.jspecify.annotations.NullMarked;
