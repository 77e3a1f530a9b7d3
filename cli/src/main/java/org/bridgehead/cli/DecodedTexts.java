package org.bridgehead.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.text.SourceDocument;

/** Writes the decoded texts, to which all offsets of a result refer, a file a document. */
final class DecodedTexts {

    private static final String ENDING = ".txt";

    private DecodedTexts() {}

    /**
     * Writes into {@code directory}, which is created where it does not exist.
     *
     * @throws InputException if that is not possible
     */
    static void write(Path directory, List<Dossier> dossiers) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new InputException(
                    directory + ": cannot be made a directory for texts\nMaybe choose another place.", e);
        }
        Map<String, SourceDocument> sources = new LinkedHashMap<>();
        dossiers.forEach(dossier -> sources.put(fileName(dossier.source().name()), dossier.source()));
        sources.forEach((name, source) -> OutputFile.write(directory.resolve(name), Document.of(source.text())));
    }

    /** A name without directories, so that no text leaves {@code directory}, and without what some system forbids. */
    static String fileName(String document) {
        String flat = document.replaceAll("[/\\\\:*?\"<>|\\p{Cntrl}]+", "_");
        return flat.endsWith(ENDING) ? flat : flat + ENDING;
    }
}
