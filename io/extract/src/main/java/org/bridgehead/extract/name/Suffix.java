package org.bridgehead.extract.name;

import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.text.Coded;

/**
 * An ending of names.
 *
 * @param type what names with this ending name
 * @param subtype a finer type
 * @param needs what must stand before it
 */
record Suffix(MentionType type, String subtype, Needs needs) {

    /** What must stand before an ending so that there is a name. */
    enum Needs implements Coded {
        /** A place, region, known name, Latin code, quotation or proper word. */
        ANCHOR("anchor"),
        /** An anchor and at least one word more. */
        MODIFIED("modified"),
        /** An anchor, or 国家 with a modifier. */
        NATIONAL("national"),
        /** An anchor, or the name of an industry. */
        MODIFIER("modifier"),
        /** A proper word, or a place with a word more. */
        PROPER("proper"),
        /** A number right before it. */
        ORDINAL("ordinal"),
        /** A place or a tier of government. */
        TIER("tier"),
        /** A name of a railway, or a run of abbreviations. */
        LINE("line"),
        /** Two or three characters without other meaning, where a company may stand. */
        BRAND("brand"),
        /** Only the end of a quotation. */
        QUOTED("quoted"),
        /** Only the last character of a short quoted name. */
        NEVER("never");

        private final String code;

        Needs(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }

    /** Tells whether it ends the name of a line, which may be called by its two ends. */
    boolean isLine() {
        return type == MentionType.TRANSPORT
                && (subtype.startsWith("rail")
                        || subtype.equals("expressway")
                        || subtype.equals("road")
                        || subtype.equals("corridor")
                        || subtype.equals("waterway")
                        || subtype.equals("service"));
    }

    /** Tells whether it ends the name of a railway, which may be called by its two ends with 至 between them. */
    boolean isRail() {
        return type == MentionType.TRANSPORT && subtype.startsWith("rail");
    }

    /** Tells whether this is its finer type. */
    boolean is(String finer) {
        return subtype.equals(finer);
    }

    /** Tells whether it may follow the whole name of a body and a place: a branch or a campus. */
    boolean continuesNames() {
        return subtype.equals("education") || subtype.equals("institute");
    }

    /** Tells whether it ends names outside quotations. */
    boolean isFree() {
        return needs != Needs.QUOTED && needs != Needs.NEVER && needs != Needs.BRAND;
    }
}
