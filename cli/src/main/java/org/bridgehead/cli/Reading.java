package org.bridgehead.cli;

import com.google.common.collect.ImmutableList;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.data.Fault;
import org.bridgehead.extract.ProposalReader;
import org.bridgehead.extract.ReadingFault;
import org.bridgehead.extract.ReadingResult;
import org.bridgehead.extract.document.DocumentLoader;
import org.bridgehead.extract.document.DocumentReader;
import org.bridgehead.extract.document.DocumentReaders;
import org.bridgehead.extract.document.pdf.PdfProcess;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.LexiconException;

/**
 * What a run has read.
 *
 * @param dossiers one a proposal, in the order of the inputs
 * @param faults what could not be read
 * @param lexicon the version of the word lists
 */
record Reading(ImmutableList<Dossier> dossiers, ImmutableList<Fault> faults, String lexicon) {

    /** More bytes than any proposal has, and few enough that a wrong file is refused before it fills the memory. */
    static final long LIMIT = 16L << 20;

    private static final String STANDARD_INPUT = "-";

    /**
     * Reads all that the options ask for, and writes the decoded texts where they ask for that.
     *
     * @throws LexiconException if the word lists are at fault
     * @throws InputException if a text cannot be written
     */
    static Reading of(InputOptions options, Console console) {
        return of(options.paths(), options.reading(), console);
    }

    /** Reads these paths likewise. */
    static Reading of(List<String> paths, ReadingOptions options, Console console) {
        List<Fault> faults = new ArrayList<>();
        ProposalReader reader = ProposalReader.withLexicon(options.words());
        Reading reading =
                of(loader(paths, documents(options.words()), console, faults).load(), reader, faults);
        options.textOut().ifPresent(directory -> DecodedTexts.write(directory, reading.dossiers()));
        return reading;
    }

    /** Loads these paths without reading them; adds the faults of those that cannot be loaded. */
    static DocumentLoader.Loaded load(List<String> paths, Lexicon words, Console console, List<Fault> faults) {
        DocumentLoader.Loaded loaded =
                loader(paths, documents(words), console, faults).load();
        loaded.faults()
                .forEach(e ->
                        faults.add(fault(new ReadingFault(e.document(), e.offset(), String.valueOf(e.getMessage())))));
        return loaded;
    }

    /**
     * Reads documents with word lists.
     *
     * @param faults those before reading
     * @throws LexiconException if the word lists are at fault
     */
    static Reading of(DocumentLoader.Loaded documents, Lexicon words, List<Fault> faults) {
        return of(documents, ProposalReader.withLexicon(words), faults);
    }

    private static Reading of(DocumentLoader.Loaded documents, ProposalReader reader, List<Fault> faults) {
        ReadingResult result = reader.read(documents);
        return new Reading(
                result.dossiers(),
                ImmutableList.<Fault>builder()
                        .addAll(faults)
                        .addAll(result.faults().stream().map(Reading::fault).iterator())
                        .build(),
                reader.lexiconVersion());
    }

    private static DocumentLoader loader(
            List<String> paths, DocumentReader reader, Console console, List<Fault> faults) {
        DocumentLoader loader = DocumentLoader.with(reader).limitedTo(LIMIT);
        boolean standardInput = false;
        for (String path : paths) {
            if (!path.equals(STANDARD_INPUT)) {
                add(path, loader, faults);
            } else if (!standardInput) {
                loader.add("stdin", console.in());
                standardInput = true;
            }
        }
        return loader;
    }

    /** Files of unknown origin are read here, so PDF documents get a process of their own. */
    private static DocumentReader documents(Lexicon words) {
        return DocumentReaders.standard(words, PdfProcess.of(java()));
    }

    private static Path java() {
        return Path.of(System.getProperty("java.home"), "bin", "java");
    }

    private static void add(String path, DocumentLoader loader, List<Fault> faults) {
        if (path.isBlank()) {
            faults.add(Fault.of("(a blank path)", "names no file\nMaybe a variable of your script is empty."));
            return;
        }
        try {
            loader.add(Path.of(path));
        } catch (InvalidPathException e) {
            faults.add(Fault.of(path.strip(), "is no path: " + e.getReason() + "\nMaybe check its spelling."));
        }
    }

    /** The fault apart from the name in front of its message; a byte at fault is no offset of a decoded text. */
    private static Fault fault(ReadingFault fault) {
        for (String opening : List.of(fault.source() + ": ", fault.source() + ", ")) {
            if (fault.message().startsWith(opening)) {
                return Fault.of(fault.source(), fault.message().substring(opening.length()));
            }
        }
        return Fault.of(fault.source(), fault.message());
    }
}
