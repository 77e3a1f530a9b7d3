package org.bridgehead.extract.document.html;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** The numbers that a browser shows before the items of a list. */
final class ListNumbers {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int GREATEST_ROMAN = 3999;
    private static final int GREATEST_CHINESE = 99;

    private final String style;
    private final int step;
    private int next;

    private ListNumbers(String style, int first, int step) {
        this.style = style;
        this.next = first;
        this.step = step;
    }

    /** Returns the numbers of a list; those of an unordered one are empty. */
    static ListNumbers of(Element list) {
        if (!list.normalName().equals("ol")) {
            return new ListNumbers("none", 1, 1);
        }
        boolean reversed = list.hasAttr("reversed");
        int items = reversed
                ? (int) list.children().stream()
                        .filter(child -> child.normalName().equals("li"))
                        .count()
                : 1;
        return new ListNumbers(style(list), integer(list.attr("start"), items), reversed ? -1 : 1);
    }

    private static String style(Element list) {
        String own = Style.of(list).listStyle();
        if (!own.isEmpty()) {
            return own;
        }
        return switch (list.attr("type").strip()) {
            case "a" -> "lower-alpha";
            case "A" -> "upper-alpha";
            case "i" -> "lower-roman";
            case "I" -> "upper-roman";
            default -> "decimal";
        };
    }

    private static int integer(String value, int otherwise) {
        try {
            return value.isBlank() ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }

    /** The number of the next item with the mark after it, or nothing. */
    String take(Element item) {
        int number = integer(item.attr("value"), next);
        next = number + step;
        String own = Style.of(item).listStyle();
        return rendered(own.isEmpty() ? style : own, number);
    }

    private static String rendered(String style, int number) {
        if (style.contains("none") || style.contains("disc") || style.contains("circle") || style.contains("square")) {
            return "";
        }
        boolean chinese = style.contains("cjk") || style.contains("chinese") || style.contains("ideographic");
        if (chinese && number > 0 && number <= GREATEST_CHINESE) {
            return chinese(number) + "、";
        }
        if ((style.contains("alpha") || style.contains("latin")) && number > 0) {
            return cased(style, alphabetic(number)) + ". ";
        }
        if (style.contains("roman") && number > 0 && number <= GREATEST_ROMAN) {
            return cased(style, roman(number)) + ". ";
        }
        return number + ". ";
    }

    private static String cased(String style, String lower) {
        return style.contains("upper") ? lower.toUpperCase(Locale.ROOT) : lower;
    }

    private static String chinese(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS.substring(number / 10, number / 10 + 1)) + "十";
        return tens + (number % 10 == 0 ? "" : DIGITS.substring(number % 10, number % 10 + 1));
    }

    private static String alphabetic(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return letters.toString();
    }

    private static String roman(int number) {
        StringBuilder letters = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                letters.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return letters.toString();
    }
}
