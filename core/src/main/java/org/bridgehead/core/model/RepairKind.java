package org.bridgehead.core.model;

import org.bridgehead.core.text.Coded;

/** How reading mended a damaged text. */
public enum RepairKind implements Coded {
    /** A displaced heading was put back. */
    MOVED_HEADING("moved-heading"),
    /** A broken sentence was joined. */
    JOINED_LINE("joined-line"),
    /** A repeated block was left out. */
    DROPPED_DUPLICATE("dropped-duplicate"),
    /** A page number, header or footer was left out. */
    DROPPED_PAGE_FURNITURE("dropped-page-furniture"),
    /** A slip was read as another word. */
    READ_AS("read-as");

    private final String code;

    RepairKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
