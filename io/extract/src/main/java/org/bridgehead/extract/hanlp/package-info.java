/**
 * Word boundaries and parts of speech; the only package that names HanLP. Entry type {@link org.bridgehead.extract.hanlp.WordSplitter}.
 */
@NullMarked
package org.bridgehead.extract.hanlp;

import org.jspecify.annotations.NullMarked;
