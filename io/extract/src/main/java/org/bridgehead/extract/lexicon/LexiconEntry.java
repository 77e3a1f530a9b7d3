package org.bridgehead.extract.lexicon;

/**
 * One word or pattern of the lexicon.
 *
 * @param table the file that has it
 * @param line its row's line, from 1
 * @param column the column of its cell, which may hold others
 * @param word the word, or the pattern of a cue
 */
public record LexiconEntry(String table, int line, String column, String word) {}
