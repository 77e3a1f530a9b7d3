package org.bridgehead.extract.document.pdf;

import java.text.Normalizer;

/** The ordinary characters for those that fonts put in their place, and nothing for what is not seen. */
final class Forms {

    /** From U+2E80: where Unicode itself gives no ordinary character for a radical. */
    private static final String RADICALS = "⺁厂⺈刀⺋卩⺌小⺍小⺎兀⺐尢⺒巳⺓幺⺕彐⺗心⺙攵⺜日⺝月⺟母⺠民⺡氵⺢氺⺤爫⺦丬⺧牛⺨犭⺩王⺪疋⺬礻⺭礻⺮竹⺯糹"
            + "⺰纟⺲罒⺳网⺶羊⺷羊⺸羊⺹耂⺻聿⺼月⺾艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦"
            + "⻚页⻛风⻜飞⻝食⻞食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟";

    private Forms() {}

    static String ordinary(String text) {
        StringBuilder ordinary = new StringBuilder(text.length());
        text.codePoints().forEach(point -> append(ordinary, point));
        return ordinary.toString();
    }

    private static void append(StringBuilder ordinary, int point) {
        int radical = point >= 0x2E80 && point < 0x2F00 ? RADICALS.indexOf(point) : -1;
        if (radical >= 0 && radical % 2 == 0) {
            ordinary.append(RADICALS.charAt(radical + 1));
        } else if (isForm(point)) {
            ordinary.append(Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC));
        } else if (point == 0xA0 || point == '\t' || point == '\n' || point == '\r') {
            ordinary.append(' ');
        } else if (isSeen(point)) {
            ordinary.appendCodePoint(point);
        }
    }

    private static boolean isForm(int point) {
        return (point >= 0x2E80 && point < 0x2FE0)
                || (point >= 0xF900 && point < 0xFB07)
                || (point >= 0x2F800 && point < 0x2FA20);
    }

    private static boolean isSeen(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL
                && type != Character.FORMAT
                && type != Character.UNASSIGNED
                && type != Character.SURROGATE
                && !isUnknown(point);
    }

    /** Tells whether a character has no meaning outside its font. */
    static boolean isUnknown(int point) {
        int type = Character.getType(point);
        return type == Character.PRIVATE_USE
                || point == 0xFFFD
                || (type == Character.CONTROL && (point > ' ' || point < 9));
    }
}
