package org.bridgehead.extract.lexicon;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which entries of a lexicon texts hold, and how it would be without some: an entry that one text only holds may have been
 * written for that text.
 *
 * <p>Left alone are the official list of places, the table of scripts, and the names of industries, which others hang on.
 */
public final class LexiconUse {

    private static final ImmutableSet<String> LEFT_ALONE = ImmutableSet.of("place.tsv", "script.tsv", "version.tsv");
    private static final ImmutableSet<String> SINGLE =
            ImmutableSet.of("word", "name", "alias", "suffix", "ending", "opening");
    private static final ImmutableSet<String> LISTS = ImmutableSet.of("words", "aliases", "cue", "endings");
    private static final ImmutableSet<String> MAY_BE_EMPTY = ImmutableSet.of("words", "aliases");
    private static final String INDUSTRIES = "industry.tsv";
    private static final Pattern SIGN = Pattern.compile("\\{([^}]*)}|\\(![^)]*\\)|…|@|\\^|\\$|[^{(…@^$]+|[(]");
    private static final String GAP = "[^。；！？\\n]{0,30}?";
    private static final String NUMBER = "[0-9.〇零一二三四五六七八九十百千万两半数几]+";

    private final Lexicon lexicon;

    /** Looks at the use of a lexicon. */
    public LexiconUse(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The entries that are words or patterns of texts, by file and line. */
    public ImmutableList<LexiconEntry> entries() {
        return Lexicon.files().stream()
                .filter(name -> !LEFT_ALONE.contains(name))
                .flatMap(name -> lexicon.table(name).rows().stream())
                .flatMap(LexiconUse::entries)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<LexiconEntry> entries(TsvTable.Row row) {
        return row.columns().keySet().stream()
                .filter(column -> isWords(row.table(), column))
                .flatMap(column ->
                        words(row, column).map(word -> new LexiconEntry(row.table(), row.line(), column, word)));
    }

    private static boolean isWords(String table, String column) {
        return LISTS.contains(column) || (SINGLE.contains(column) && !table.equals(INDUSTRIES));
    }

    private static Stream<String> words(TsvTable.Row row, String column) {
        Stream<String> words = LISTS.contains(column) ? row.list(column).stream() : Stream.of(row.get(column));
        return words.filter(word -> !word.isEmpty());
    }

    /** Returns for each entry that is in any of these texts the numbers of those that it is in. */
    public ImmutableSetMultimap<LexiconEntry, Integer> in(List<String> texts) {
        ImmutableSetMultimap.Builder<LexiconEntry, Integer> uses = ImmutableSetMultimap.builder();
        for (LexiconEntry entry : entries()) {
            Optional<Pattern> pattern = pattern(entry.word());
            IntStream.range(0, texts.size())
                    .filter(i -> pattern.map(p -> p.matcher(texts.get(i)).find())
                            .orElseGet(() -> texts.get(i).contains(entry.word())))
                    .forEach(i -> uses.put(entry, i));
        }
        return uses.build();
    }

    /** What a cue with gaps and choices means; nothing for a plain word. */
    private static Optional<Pattern> pattern(String word) {
        if (word.chars().noneMatch(c -> "{…@^$(".indexOf(c) >= 0)) {
            return Optional.empty();
        }
        String expression = SIGN.matcher(word)
                .results()
                .map(sign -> sign.group(1) != null ? choice(sign.group(1)) : piece(sign.group()))
                .collect(Collectors.joining());
        return Optional.of(Pattern.compile(expression));
    }

    private static String choice(String words) {
        return Splitter.on('/').splitToStream(words).map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String piece(String sign) {
        return switch (sign) {
            case "…" -> GAP;
            case "@" -> NUMBER;
            case "^", "$" -> "";
            default -> sign.startsWith("(!") ? "" : Pattern.quote(sign);
        };
    }

    /** Returns the lexicon without these entries; a row whose only word is left out goes with it. */
    public Lexicon without(Set<LexiconEntry> entries) {
        Lexicon rest = lexicon;
        ImmutableSortedSet<String> tables = entries.stream()
                .map(LexiconEntry::table)
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
        for (String table : tables) {
            Map<Integer, List<LexiconEntry>> byLine = entries.stream()
                    .filter(entry -> entry.table().equals(table))
                    .collect(Collectors.groupingBy(LexiconEntry::line));
            rest = rest.with(rest.table(table).with(row -> without(row, byLine.getOrDefault(row.line(), List.of()))));
        }
        return rest;
    }

    private static Optional<TsvTable.Row> without(TsvTable.Row row, List<LexiconEntry> entries) {
        TsvTable.Row rest = row;
        for (String column : Iterables.filter(row.columns().keySet(), c -> isWords(row.table(), c))) {
            ImmutableSet<String> gone = entries.stream()
                    .filter(entry -> entry.column().equals(column))
                    .map(LexiconEntry::word)
                    .collect(ImmutableSet.toImmutableSet());
            String kept =
                    words(row, column).filter(word -> !gone.contains(word)).collect(Collectors.joining("|"));
            if (!gone.isEmpty() && kept.isEmpty() && !MAY_BE_EMPTY.contains(column)) {
                return Optional.empty();
            }
            rest = gone.isEmpty() ? rest : rest.with(column, kept);
        }
        return Optional.of(rest);
    }
}
