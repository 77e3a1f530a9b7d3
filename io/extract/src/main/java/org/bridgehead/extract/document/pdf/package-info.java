/**
 * PDF documents to text; entry types {@link org.bridgehead.extract.document.pdf.PdfText} in this process and
 * {@link org.bridgehead.extract.document.pdf.PdfProcess} in one of its own. The only package that names PDFBox.
 */
@NullMarked
package org.bridgehead.extract.document.pdf;

import org.jspecify.annotations.NullMarked;
