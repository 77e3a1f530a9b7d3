/**
 * What ranking methods, weightings and normalizations there are, by the names and with the parameters that files and the
 * command line use; entry types {@link org.bridgehead.data.catalogue.MethodCatalogue}, {@link
 * org.bridgehead.data.catalogue.WeightingCatalogue} and {@link org.bridgehead.data.catalogue.NormalizationCatalogue}.
 */
@NullMarked
package org.bridgehead.data.catalogue;

import org.jspecify.annotations.NullMarked;
