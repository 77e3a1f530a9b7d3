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
        /** Only with a prefix or a suffix. */
        BOUND("bound"),
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
