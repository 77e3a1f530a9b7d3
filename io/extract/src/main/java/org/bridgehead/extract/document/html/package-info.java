/**
 * Web pages to the text that a reader sees; entry type {@link org.bridgehead.extract.document.html.HtmlText}. The only package that names jsoup.
 */
@NullMarked
package org.bridgehead.extract.document.html;

import org.jspecify.annotations.NullMarked;
