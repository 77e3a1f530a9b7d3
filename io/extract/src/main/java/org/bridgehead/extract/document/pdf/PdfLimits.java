package org.bridgehead.extract.document.pdf;

import java.time.Duration;

/**
 * What reading a PDF document may take. Beyond it the document is refused.
 *
 * @param pages the most pages
 * @param characters the most characters on all pages
 * @param unfolded the most bytes that its compressed parts may unfold to together, pictures left out
 * @param operators the most drawing operators, those of forms counted each time they are drawn
 * @param time the most time, looked at while pages are read
 */
record PdfLimits(int pages, int characters, long unfolded, long operators, Duration time) {

    /** More than any proposal needs. */
    static final PdfLimits STANDARD = new PdfLimits(2_000, 1_000_000, 96L << 20, 20_000_000, Duration.ofSeconds(30));
}
