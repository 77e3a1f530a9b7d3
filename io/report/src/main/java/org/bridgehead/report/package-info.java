/**
 * Reports of a comparison for people and programs; entry type {@link org.bridgehead.report.ReportWriter}, with
 * {@link org.bridgehead.report.TextReport} and {@link org.bridgehead.report.JsonReport}; dossiers as text in
 * {@link org.bridgehead.report.DossierText}.
 */
@NullMarked
package org.bridgehead.report;

import org.jspecify.annotations.NullMarked;
