/**
 * Word documents to text; entry type {@link org.bridgehead.extract.document.office.WordDocuments}.
 *
 * <p>DOCX is walked part by part without a library, since the object models of Office Open XML read recursively and whole.
 * DOC is read by Apache POI, which is named in this package only and need not be on the class path.
 */
@NullMarked
package org.bridgehead.extract.document.office;

import org.jspecify.annotations.NullMarked;
