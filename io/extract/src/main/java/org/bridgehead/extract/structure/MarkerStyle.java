package org.bridgehead.extract.structure;

/** How an item is told from its neighbours; the rank says how deep the style stands where several are nested. */
enum MarkerStyle {
    /** No number: a heading on a line of its own. */
    OWN_LINE(0),
    /** No number: a short first sentence that heads its paragraph. */
    OPENING(1),
    /** No number: a paragraph or a sentence of plain prose. */
    PROSE(1),
    /** 建议一： */
    LABELLED(0),
    /** 一、 */
    CHINESE(1),
    /** （一） */
    CHINESE_BRACKETS(2),
    /** 1. or 1、 */
    DIGIT(3),
    /** （1） or 1） */
    DIGIT_BRACKETS(4),
    /** ① */
    CIRCLED(5),
    /** 第一， */
    ORDINAL(6),
    /** 首先，其次， */
    SEQUENCE(6),
    /** 其一， */
    OF_THEM(6),
    /** 一是 */
    IS(6),
    /** 一要 */
    OUGHT(6),
    /** a dot or dash */
    BULLET(7);

    private final int rank;

    MarkerStyle(int rank) {
        this.rank = rank;
    }

    int rank() {
        return rank;
    }

    /** Tells whether it is written into running text as often as at the start of a line. */
    boolean runsInText() {
        return rank == 6;
    }

    /** Tells whether a line that starts so may be a heading. */
    boolean headsLines() {
        return rank <= 5;
    }
}
