package org.bridgehead.extract.lexicon;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Finds all faults of a lexicon: those of its files one by one, then those of its rows, each of which is left out when it has
 * been named, so that the next one shows.
 */
public final class LexiconFaults {

    private static final int MOST = 200;

    private LexiconFaults() {}

    /**
     * Returns the messages of all faults, at most 200.
     *
     * @param use what a lexicon is wanted for; throws a {@link LexiconException} at the first fault
     */
    public static ImmutableList<String> of(Lexicon lexicon, Consumer<Lexicon> use) {
        ImmutableList<String> faults = Lexicon.files().stream()
                .flatMap(name -> fault(() -> lexicon.table(name)).stream())
                .map(LexiconFaults::message)
                .collect(ImmutableList.toImmutableList());
        return faults.isEmpty() ? ofRows(lexicon, use) : faults;
    }

    private static ImmutableList<String> ofRows(Lexicon lexicon, Consumer<Lexicon> use) {
        ImmutableList.Builder<String> faults = ImmutableList.builder();
        Lexicon rest = lexicon;
        for (int named = 0; named < MOST; named++) {
            Lexicon tried = rest;
            Optional<LexiconException> fault = fault(() -> use.accept(tried));
            if (fault.isEmpty()) {
                break;
            }
            faults.add(message(fault.get()));
            Optional<TsvTable.Row> row = fault.get().row();
            if (row.isEmpty()) {
                break;
            }
            rest = rest.with(without(rest.table(row.get().table()), row.get().line()));
        }
        return faults.build();
    }

    private static TsvTable without(TsvTable table, int line) {
        return table.with(row -> row.line() == line ? Optional.empty() : Optional.of(row));
    }

    private static Optional<LexiconException> fault(Runnable use) {
        try {
            use.run();
            return Optional.empty();
        } catch (LexiconException e) {
            return Optional.of(e);
        }
    }

    private static String message(LexiconException e) {
        return String.valueOf(e.getMessage());
    }
}
