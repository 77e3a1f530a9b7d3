package org.bridgehead.extract.document.office;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;

/** Signs of fonts that have signs in the place of letters, as Unicode has them. */
final class Symbols {

    /** Programs move the codes of such fonts into the private use area. */
    private static final int PRIVATE = 0xF000;

    private static final ImmutableMap<Integer, String> WINGDINGS = ImmutableMap.<Integer, String>builder()
            .put(0x6C, "●")
            .put(0x6D, "○")
            .put(0x6E, "■")
            .put(0x6F, "□")
            .put(0x71, "□")
            .put(0x75, "◆")
            .put(0x77, "◆")
            .put(0xA1, "○")
            .put(0xA7, "■")
            .put(0xA8, "□")
            .put(0xAB, "★")
            .put(0xD8, "➢")
            .put(0xE0, "→")
            .put(0xFB, "✗")
            .put(0xFC, "✓")
            .put(0xFD, "☒")
            .put(0xFE, "☑")
            .buildOrThrow();

    private static final ImmutableMap<Integer, String> SYMBOL = ImmutableMap.<Integer, String>builder()
            .put(0xA3, "≤")
            .put(0xB0, "°")
            .put(0xB1, "±")
            .put(0xB3, "≥")
            .put(0xB4, "×")
            .put(0xB7, "·")
            .put(0xAE, "→")
            .put(0xB8, "÷")
            .put(0xBB, "≈")
            .buildOrThrow();

    private Symbols() {}

    /** Returns a sign, empty where it means nothing without its font. */
    static String sign(String font, int code) {
        int bare = code >= PRIVATE && code <= PRIVATE + 0xFF ? code - PRIVATE : code;
        return switch (font.toLowerCase(Locale.ROOT)) {
            case "wingdings" -> wingding(bare);
            case "symbol" -> SYMBOL.getOrDefault(bare, "");
            default -> isPrivate(code) || !Character.isDefined(code) ? "" : Character.toString(code);
        };
    }

    private static String wingding(int code) {
        if (code >= 0x81 && code <= 0x8A) {
            return Character.toString('①' + code - 0x81);
        }
        if (code >= 0x8C && code <= 0x95) {
            return Character.toString('❶' + code - 0x8C);
        }
        return WINGDINGS.getOrDefault(code, "");
    }

    private static boolean isPrivate(int code) {
        return code >= 0xE000 && code <= 0xF8FF;
    }
}
