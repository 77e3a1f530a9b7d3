package org.bridgehead.data;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Dossiers in the format {@code bridgehead/dossiers/1}; {@code read(write(file))} equals {@code file}.
 *
 * <p>The schema of the format is {@code docs/schema/dossiers-1.schema.json}.
 */
public final class DossierJson {

    /** The name of the format, the first field of each file. */
    public static final String SCHEMA = "bridgehead/dossiers/1";

    private DossierJson() {}

    /** Returns the JSON text of {@code file}, indented, lines ended by a line feed. */
    public static String write(DossierFile file) {
        return Json.print(DossierWriter.file(file));
    }

    /**
     * Writes the same text to a writer, which stays open; needs no more memory for many dossiers than for the largest.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(DossierFile file, Writer to) throws IOException {
        Json.print(DossierWriter.file(file), to);
    }

    /**
     * Reads a JSON text.
     *
     * @param name how messages call it
     * @throws DataException if it is at fault; every fault is named
     */
    public static DossierFile read(String name, String json) {
        return Json.read(name, json, DossierReader::file);
    }

    /**
     * Reads a file in UTF-8.
     *
     * @throws DataException if it is at fault; every fault is named
     * @throws IOException if it cannot be read
     */
    public static DossierFile read(Path path) throws IOException {
        return read(path.toString(), Files.readString(path));
    }
}
