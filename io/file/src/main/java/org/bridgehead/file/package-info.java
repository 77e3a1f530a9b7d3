/**
 * What the bytes of a file are, within limits: its kind ({@link org.bridgehead.file.FileKind}), its encoding ({@link
 * org.bridgehead.file.Decoding}), and the archives and XML in it.
 */
@NullMarked
package org.bridgehead.file;

import org.jspecify.annotations.NullMarked;
