package org.bridgehead.extract.document.table;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as cells have them, without a time of day. */
final class DateText {

    private static final int LONGEST = 60;
    private static final Pattern WRITTEN =
            Pattern.compile("([0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2}|[0-9]{4}年[0-9]{1,2}月([0-9]{1,2}日)?)(?![0-9]).*");
    private static final Pattern IN_WORDS =
            Pattern.compile("[〇○零一二三四五六七八九]{4}年[一二三四五六七八九十]{1,2}月([一二三四五六七八九十]{1,3}日)?");
    private static final Pattern DIGITS = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");
    private static final Pattern STORED = Pattern.compile("([0-9]{5})(\\.[0-9]+)?");
    /** What workbooks count days from. */
    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private DateText() {}

    /**
     * Returns the date of a cell; nothing where it holds none.
     *
     * @param isStored whether it may be a number of days, as workbooks store dates
     */
    static Optional<String> of(String cell, boolean isStored) {
        if (cell.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("\\s+(?=[年月日])|(?<=[年月])\\s+", "");
        String text = plain.strip();
        Matcher written = WRITTEN.matcher(text);
        if (written.matches()) {
            return Optional.of(written.group(1));
        }
        Matcher digits = DIGITS.matcher(text);
        if (digits.matches()) {
            return Optional.of(digits.group(1) + "-" + digits.group(2) + "-" + digits.group(3));
        }
        Matcher stored = STORED.matcher(text);
        if (isStored && stored.matches()) {
            return Optional.of(DAY_0.plusDays(Long.parseLong(stored.group(1))).toString());
        }
        return Optional.of(text).filter(words -> IN_WORDS.matcher(words).matches());
    }
}
