package org.bridgehead.core.industry;

import org.bridgehead.core.text.Coded;

/** How narrow the name of an industry is 产业颗粒度, from broad to narrow. */
public enum Granularity implements Coded {
    /** A word that covers many divisions: 新兴产业, 先进制造业, 现代服务业. */
    UMBRELLA("umbrella"),
    /** A division of the national classification or an industry of that width: 生物医药, 汽车. */
    DIVISION("division"),
    /** A segment of a division or a link of its chain: 智能网联汽车, 医疗器械. */
    SEGMENT("segment"),
    /** A product, a process or a named technology: 液流电池, 芯片封装. */
    PRODUCT("product");

    private final String code;

    Granularity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** The rung from 1, an umbrella, to 4, a product. */
    public int rung() {
        return ordinal() + 1;
    }
}
