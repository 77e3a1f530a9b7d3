package org.bridgehead.extract.hanlp;

import com.google.common.collect.ImmutableList;

/** Splits a sentence into words; safe for use by several threads. */
public interface WordSplitter {

    /** Returns the words of a sentence in order; joined, they are the sentence. */
    ImmutableList<Word> split(String sentence);
}
