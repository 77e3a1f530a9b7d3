package org.bridgehead.data.catalogue;

/** What a parameter holds. */
public enum Form {
    /** A number. */
    NUMBER("a number"),
    /** A word. */
    WORD("a word"),
    /** True or false. */
    FLAG("true or false"),
    /** One word for all criteria or a list of one a criterion. */
    WORDS("a word, or a list of one a criterion"),
    /** One number for all criteria or a list of one a criterion. */
    NUMBERS("a number, or a list of one a criterion"),
    /** One number or null for all criteria or a list of one a criterion. */
    OPEN_NUMBERS("a number or null, or a list of one a criterion"),
    /** A list of one number a criterion. */
    POINT("a list of one number a criterion"),
    /** A list of one pair of numbers a criterion. */
    PAIRS("a list of one pair [low, high] a criterion"),
    /** A list of one list of numbers a criterion. */
    LISTS("a list of one list of numbers a criterion"),
    /** Any number of lists that hold one number a criterion. */
    ROWS("a list of lists of one number a criterion"),
    /** A square matrix of numbers, null where there is none. */
    JUDGEMENTS("a square matrix, a row and a column a criterion, null where there is no judgement"),
    /** A list of numbers of any length. */
    LIST("a list of numbers");

    private final String words;

    Form(String words) {
        this.words = words;
    }

    /** What the parameter must be, for instance {@code "a number"}. */
    public String words() {
        return words;
    }
}
