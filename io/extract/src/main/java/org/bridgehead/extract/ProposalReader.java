package org.bridgehead.extract;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.extract.document.DocumentException;
import org.bridgehead.extract.document.DocumentLoader;
import org.bridgehead.extract.document.DocumentReaders;
import org.bridgehead.extract.hanlp.HanLpWords;
import org.bridgehead.extract.hanlp.WordSplitter;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.LexiconException;
import org.bridgehead.extract.lexicon.LexiconFaults;
import org.bridgehead.extract.name.NameReader;
import org.bridgehead.extract.structure.OutlineReader;
import org.bridgehead.extract.structure.ProposalOutline;

/**
 * Reads proposals from files or from memory as typed objects with evidence.
 *
 * <p>Immutable and safe for use by several threads; the word lists are loaded once, when the reader is made.
 */
public final class ProposalReader {

    /**
     * The longest document that is read unless another limit is set, in UTF-16 units: 16,777,216, more than a file of 16 MB
     * can hold.
     */
    public static final int STANDARD_LIMIT = 16 << 20;

    private final OutlineReader outlines;
    private final NameReader names;
    private final DossierAssembler assembler;
    private final String lexiconVersion;
    private final int limit;

    private ProposalReader(ProposalReader other, int limit) {
        this.outlines = other.outlines;
        this.names = other.names;
        this.assembler = other.assembler;
        this.lexiconVersion = other.lexiconVersion;
        this.limit = limit;
    }

    private ProposalReader(Lexicon lexicon) {
        WordSplitter words = HanLpWords.create();
        this.outlines = OutlineReader.create(lexicon, words);
        this.names = NameReader.of(lexicon, words);
        this.assembler = DossierAssembler.of(lexicon, names.industries(), words);
        this.lexiconVersion = lexicon.version();
        this.limit = STANDARD_LIMIT;
    }

    /** Returns a reader with the word lists that come with the library. */
    public static ProposalReader standard() {
        return withLexicon(Lexicon.standard());
    }

    /**
     * Returns a reader with these word lists.
     *
     * @throws LexiconException if any of them is at fault; names every fault
     */
    public static ProposalReader withLexicon(Lexicon lexicon) {
        try {
            return new ProposalReader(lexicon);
        } catch (LexiconException e) {
            throw new LexiconException(LexiconException.message(LexiconFaults.of(lexicon, ProposalReader::new)), e);
        }
    }

    /**
     * Returns a reader with the same word lists that refuses longer documents: they become faults and are not read.
     *
     * @param units the greatest number of UTF-16 units that a document may have
     */
    public ProposalReader limitedTo(int units) {
        if (units < 1) {
            throw new IllegalArgumentException("the limit must be at least 1 unit but is " + units);
        }
        return new ProposalReader(this, units);
    }

    /** The greatest number of UTF-16 units that a document may have to be read. */
    public int limit() {
        return limit;
    }

    /** The version of the word lists. */
    public String lexiconVersion() {
        return lexiconVersion;
    }

    /** Reads files, and directories with all that is under them, in the order given; names inside directories ascend. */
    public ReadingResult read(Path first, Path... others) {
        return read(Lists.asList(first, others));
    }

    /** Reads files, and directories with all that is under them, in the order given; names inside directories ascend. */
    public ReadingResult read(List<Path> paths) {
        DocumentLoader loader = loader();
        paths.forEach(loader::add);
        return read(loader.load());
    }

    /** Reads one text that is in memory; one beyond the {@link #limit() limit} is a fault. */
    public ReadingResult read(String name, String text) {
        if (text.length() > limit) {
            return new ReadingResult(
                    ImmutableList.of(), ImmutableList.of(tooLong(name, text.length())), lexiconVersion);
        }
        return text.isBlank()
                ? new ReadingResult(
                        ImmutableList.of(),
                        ImmutableList.of(
                                ReadingFault.of(name, name + ": holds white space only\nMaybe another text is meant.")),
                        lexiconVersion)
                : read(ImmutableList.of(DocumentReaders.inMemory(name, text)), ImmutableList.of());
    }

    /** Reads one document from a stream, which is read to its end and stays open. */
    public ReadingResult read(String name, InputStream stream) {
        return read(loader().add(name, stream).load());
    }

    private ReadingFault tooLong(String name, int length) {
        return ReadingFault.of(
                name,
                name + ": has " + length + " characters, more than the limit of " + limit
                        + "\nMaybe split it into one file a proposal, or raise the limit.");
    }

    private static DocumentLoader loader() {
        return DocumentLoader.with(DocumentReaders.standard());
    }

    /** Reads what a loader has loaded; its faults come first. */
    public ReadingResult read(DocumentLoader.Loaded loaded) {
        return read(
                loaded.documents(),
                loaded.faults().stream().map(ProposalReader::fault).collect(ImmutableList.toImmutableList()));
    }

    private static ReadingFault fault(DocumentException e) {
        return new ReadingFault(e.document(), e.offset(), String.valueOf(e.getMessage()));
    }

    /** Numbers the proposals {@code D1}, {@code D2} … over all documents. */
    private ReadingResult read(ImmutableList<SourceDocument> documents, ImmutableList<ReadingFault> before) {
        ImmutableList.Builder<Dossier> dossiers = ImmutableList.builder();
        ImmutableList.Builder<ReadingFault> faults = ImmutableList.builder();
        faults.addAll(before);
        if (documents.isEmpty() && before.isEmpty()) {
            faults.add(ReadingFault.of("(no input)", "there is nothing to read\nMaybe name a file or a directory."));
        }
        int number = 0;
        for (SourceDocument source : documents) {
            if (source.length() > limit) {
                faults.add(tooLong(source.name(), source.length()));
                continue;
            }
            int first = number;
            for (ProposalOutline outline : outlines.read(source)) {
                if (saysSomething(outline)) {
                    number++;
                    dossiers.add(assembler.assemble("D" + number, outline, names.read(outline)));
                }
            }
            if (number == first) {
                faults.add(ReadingFault.of(
                        source.name(),
                        source.name() + ": holds no proposal: no measure, strength or bottleneck was found in it"
                                + "\nMaybe it is another kind of text, or was cut off before its measures."));
            }
        }
        return new ReadingResult(dossiers.build(), faults.build(), lexiconVersion);
    }

    private static boolean saysSomething(ProposalOutline outline) {
        return !outline.measures().isEmpty()
                || !outline.strengths().isEmpty()
                || !outline.bottlenecks().isEmpty();
    }
}
