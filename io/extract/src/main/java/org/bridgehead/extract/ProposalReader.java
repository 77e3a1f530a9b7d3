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
import org.bridgehead.extract.name.NameResult;
import org.bridgehead.extract.progress.Pace;
import org.bridgehead.extract.progress.ReadingInterruptedException;
import org.bridgehead.extract.progress.ReadingListener;
import org.bridgehead.extract.progress.ReadingProgress;
import org.bridgehead.extract.structure.OutlineReader;
import org.bridgehead.extract.structure.ProposalOutline;

/**
 * Reads proposals from files or from memory as typed objects with evidence.
 *
 * <p>A thread that is interrupted while it reads stops within a sentence or a file and throws a {@link
 * ReadingInterruptedException}; its interrupted status stays set.
 *
 * <p>Immutable and safe for use by several threads; the word lists are loaded once, when the reader is made.
 */
public final class ProposalReader {

    /**
     * The longest document that is read unless another limit is set, in UTF-16 units: 16,777,216, more than a file of 16 MB
     * can hold.
     */
    public static final int STANDARD_LIMIT = 16 << 20;

    /** How much of the work on a document is done when its outline is known, and of that on a proposal with its names. */
    private static final double OUTLINED = 0.3;

    private static final double NAMED = 0.6;
    private static final double STEP = 0.01;

    private final OutlineReader outlines;
    private final NameReader names;
    private final DossierAssembler assembler;
    private final String lexiconVersion;
    private final int limit;
    private final ReadingListener listener;

    private ProposalReader(ProposalReader other, int limit, ReadingListener listener) {
        this.outlines = other.outlines;
        this.names = other.names;
        this.assembler = other.assembler;
        this.lexiconVersion = other.lexiconVersion;
        this.limit = limit;
        this.listener = listener;
    }

    private ProposalReader(Lexicon lexicon) {
        WordSplitter words = HanLpWords.create();
        this.outlines = OutlineReader.create(lexicon, words);
        this.names = NameReader.of(lexicon, words);
        this.assembler = DossierAssembler.of(lexicon, names.industries(), words);
        this.lexiconVersion = lexicon.version();
        this.limit = STANDARD_LIMIT;
        this.listener = ReadingListener.NONE;
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
        return new ProposalReader(this, units, listener);
    }

    /** Returns a reader with the same word lists that tells {@code watcher}, and no one else, how far it has come. */
    public ProposalReader watchedBy(ReadingListener watcher) {
        return new ProposalReader(this, limit, watcher);
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
        for (int i = 0; i < documents.size(); i++) {
            SourceDocument source = documents.get(i);
            if (source.length() > limit) {
                faults.add(tooLong(source.name(), source.length()));
                continue;
            }
            ImmutableList<Dossier> read = read(source, number, pace(source.name(), i + 1, documents.size()));
            number += read.size();
            dossiers.addAll(read);
            if (read.isEmpty()) {
                faults.add(ReadingFault.of(
                        source.name(),
                        source.name() + ": holds no proposal: no measure, strength or bottleneck was found in it"
                                + "\nMaybe it is another kind of text, or was cut off before its measures."));
            }
        }
        return new ReadingResult(dossiers.build(), faults.build(), lexiconVersion);
    }

    /** Reads the proposals of one document, of which {@code before} stand in others. */
    private ImmutableList<Dossier> read(SourceDocument source, int before, Pace pace) {
        pace.at(0, 1);
        ImmutableList<ProposalOutline> outlines = this.outlines.read(source).stream()
                .filter(ProposalReader::saysSomething)
                .collect(ImmutableList.toImmutableList());
        Pace rest = pace.part(OUTLINED, 1);
        double each = 1.0 / Math.max(1, outlines.size());
        ImmutableList.Builder<Dossier> dossiers = ImmutableList.builder();
        for (int i = 0; i < outlines.size(); i++) {
            ProposalOutline outline = outlines.get(i);
            Pace own = rest.part(i * each, Math.min(1, (i + 1) * each));
            NameResult found = names.read(outline, own.part(0, NAMED));
            dossiers.add(assembler.assemble("D" + (before + i + 1), outline, found, own.part(NAMED, 1)));
        }
        pace.at(1, 1);
        return dossiers.build();
    }

    /** Tells of every hundredth part that is done. */
    private Pace pace(String document, int number, int documents) {
        double[] told = {-1};
        return Pace.telling(share -> {
            if (share >= told[0] + STEP || (share == 1 && told[0] < 1)) {
                told[0] = share;
                listener.progress(new ReadingProgress(document, number, documents, share));
            }
        });
    }

    private static boolean saysSomething(ProposalOutline outline) {
        return !outline.measures().isEmpty()
                || !outline.strengths().isEmpty()
                || !outline.bottlenecks().isEmpty();
    }
}
