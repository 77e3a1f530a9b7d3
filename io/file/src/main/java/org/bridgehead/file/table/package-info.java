/** Tables of text cells out of CSV and XLSX files; entry type {@link org.bridgehead.file.table.TableReader}. */
@NullMarked
package org.bridgehead.file.table;

import org.jspecify.annotations.NullMarked;
