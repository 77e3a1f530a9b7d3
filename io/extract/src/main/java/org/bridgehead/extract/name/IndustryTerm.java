package org.bridgehead.extract.name;

import org.bridgehead.core.industry.Industry;
import org.bridgehead.core.text.Coded;

/**
 * A name of an industry.
 *
 * @param industry what it names
 * @param use when it counts
 */
record IndustryTerm(Industry industry, Use use) {

    /** When a name of an industry counts as a mention. */
    enum Use implements Coded {
        /** Wherever it stands outside a name. */
        STRONG("strong"),
        /** In a list of industries or beside a word such as 产业. */
        LIST("list"),
        /** So, or right behind the place that it comes from: 赣南脐橙. */
        ORIGIN("origin"),
        /** Only with a prefix or a suffix. */
        BOUND("bound"),
        /** Only with a word of any kind before it: 中子治疗 + 装备. */
        HEAD("head"),
        /** Never by this name alone. */
        NEVER("never");

        private final String code;

        Use(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
