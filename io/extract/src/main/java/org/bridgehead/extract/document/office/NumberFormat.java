package org.bridgehead.extract.document.office;

import com.google.errorprone.annotations.Immutable;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How the number of a list's item is written (ECMA-376 part 1, 17.18.59 {@code ST_NumberFormat}; {@code MSONFC} of
 * MS-OSHARED 2.2.1.3 in old documents). Beyond its range every format writes digits, and so does a format that is not here.
 */
enum NumberFormat {
    DECIMAL(0, "decimal", Numbers::digits),
    UPPER_ROMAN(1, "upperRoman", Numbers::roman),
    LOWER_ROMAN(2, "lowerRoman", n -> Numbers.roman(n).toLowerCase(Locale.ROOT)),
    UPPER_LETTER(3, "upperLetter", Numbers::letter),
    LOWER_LETTER(4, "lowerLetter", n -> Numbers.letter(n).toLowerCase(Locale.ROOT)),
    ORDINAL(5, "ordinal", Numbers::ordinal),
    IDEOGRAPH_DIGITAL(10, "ideographDigital", Numbers::ideographs),
    JAPANESE_COUNTING(11, "japaneseCounting", HanNumbers::japanese),
    DECIMAL_FULL_WIDTH(14, "decimalFullWidth", Numbers::wideDigits),
    DECIMAL_HALF_WIDTH(15, "decimalHalfWidth", Numbers::digits),
    JAPANESE_LEGAL(16, "japaneseLegal", HanNumbers::legalTraditional),
    JAPANESE_DIGITAL_TEN_THOUSAND(17, "japaneseDigitalTenThousand", Numbers::ideographs),
    DECIMAL_ENCLOSED_CIRCLE(18, "decimalEnclosedCircle", n -> Numbers.from('①', 20, n)),
    DECIMAL_FULL_WIDTH_2(19, "decimalFullWidth2", Numbers::wideDigits),
    DECIMAL_ZERO(22, "decimalZero", n -> n >= 0 && n < 10 ? "0" + n : Numbers.digits(n)),
    BULLET(23, "bullet", n -> ""),
    DECIMAL_ENCLOSED_FULLSTOP(26, "decimalEnclosedFullstop", n -> Numbers.from('⒈', 20, n)),
    DECIMAL_ENCLOSED_PAREN(27, "decimalEnclosedParen", n -> Numbers.from('⑴', 20, n)),
    DECIMAL_ENCLOSED_CIRCLE_CHINESE(28, "decimalEnclosedCircleChinese", n -> Numbers.from('①', 20, n)),
    IDEOGRAPH_ENCLOSED_CIRCLE(29, "ideographEnclosedCircle", n -> Numbers.from('㊀', 10, n)),
    IDEOGRAPH_TRADITIONAL(30, "ideographTraditional", n -> Numbers.of("甲乙丙丁戊己庚辛壬癸", n)),
    IDEOGRAPH_ZODIAC(31, "ideographZodiac", n -> Numbers.of("子丑寅卯辰巳午未申酉戌亥", n)),
    TAIWANESE_COUNTING(33, "taiwaneseCounting", HanNumbers::counting),
    IDEOGRAPH_LEGAL_TRADITIONAL(34, "ideographLegalTraditional", HanNumbers::legalTraditional),
    TAIWANESE_COUNTING_THOUSAND(35, "taiwaneseCountingThousand", HanNumbers::countingThousand),
    TAIWANESE_DIGITAL(36, "taiwaneseDigital", Numbers::ideographs),
    CHINESE_COUNTING(37, "chineseCounting", HanNumbers::counting),
    CHINESE_LEGAL_SIMPLIFIED(38, "chineseLegalSimplified", HanNumbers::legalSimplified),
    CHINESE_COUNTING_THOUSAND(39, "chineseCountingThousand", HanNumbers::countingThousand),
    NUMBER_IN_DASH(57, "numberInDash", n -> "- " + n + " -"),
    NONE(255, "none", n -> "");

    /** A way of writing numbers. */
    @Immutable
    @FunctionalInterface
    private interface Writing {
        String of(int number);
    }

    private final int code;
    private final String code2007;
    private final Writing writing;

    NumberFormat(int code, String code2007, Writing writing) {
        this.code = code;
        this.code2007 = code2007;
        this.writing = writing;
    }

    /** Returns the format that DOCX calls {@code name}. */
    static NumberFormat named(String name) {
        return Stream.of(values())
                .filter(format -> format.code2007.equals(name))
                .findFirst()
                .orElse(DECIMAL);
    }

    /** Returns the format that DOC calls {@code code}. */
    static NumberFormat coded(int code) {
        return Stream.of(values())
                .filter(format -> format.code == code)
                .findFirst()
                .orElse(DECIMAL);
    }

    String write(int number) {
        return writing.of(number);
    }
}
