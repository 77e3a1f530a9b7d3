package org.bridgehead.extract.structure;

/** How an item is told from its neighbours; the rank says how deep the style stands where several are nested. */
enum MarkerStyle {
    /** No number: a heading on a line of its own. */
    OWN_LINE(0),
    /** No number: a short first sentence that heads its paragraph. */
    OPENING(1),
    /** No number: a paragraph or a sentence of plain prose. */
    PROSE(1),
    /** No number: a row of a table. */
    ROW(0),
    /** 建议一： */
    LABELLED(0),
    /** 第一章 */
    CHAPTER(0),
    /** 第一条 */
    ARTICLE(1),
    /** 一、 */
    CHINESE(1),
    /** （一） */
    CHINESE_BRACKETS(2),
    /** 1. or 1、, or 1 before a blank */
    DIGIT(3),
    /** 1.1 */
    DECIMAL(4),
    /** 1.1.1 */
    DECIMAL_DEEP(5),
    /** （1） or 1） */
    DIGIT_BRACKETS(6),
    /** ① */
    CIRCLED(7),
    /** 第一， */
    ORDINAL(8),
    /** 首先，其次， */
    SEQUENCE(8),
    /** 其一， */
    OF_THEM(8),
    /** 一是 */
    IS(8),
    /** 一要 */
    OUGHT(8),
    /** a dot or dash */
    BULLET(9);

    /** The rank of what is written into running text as often as at the start of a line. */
    private static final int RUNNING = 8;

    private final int rank;

    MarkerStyle(int rank) {
        this.rank = rank;
    }

    int rank() {
        return rank;
    }

    /** Tells whether it is written into running text as often as at the start of a line. */
    boolean runsInText() {
        return rank == RUNNING;
    }

    /** Tells whether a line that starts so may be a heading. */
    boolean headsLines() {
        return rank < RUNNING;
    }
}
