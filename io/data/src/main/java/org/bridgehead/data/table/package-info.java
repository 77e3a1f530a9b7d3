/** Tables of text cells out of CSV and XLSX files; entry type {@link org.bridgehead.data.table.TableReader}. */
@NullMarked
package org.bridgehead.data.table;

import org.jspecify.annotations.NullMarked;
