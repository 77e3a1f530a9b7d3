package org.bridgehead.scoring.rubric;

import org.bridgehead.core.text.Coded;

/** The languages in which reasons are written. */
public enum Language implements Coded {
    /** Chinese. */
    ZH("zh"),
    /** English. */
    EN("en");

    private final String code;

    Language(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
