package org.bridgehead.data;

/**
 * One fault of a data file.
 *
 * @param path where: a path such as {@code $.dossiers[0].measures[2].theme}, or a line and column
 * @param message what is wrong, and on a line of its own what to do
 */
public record DataFault(String path, String message) {

    @Override
    public String toString() {
        return path + ": " + message;
    }
}
