package org.bridgehead.data.problem;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bridgehead.data.plain.PlainJson;
import org.bridgehead.data.plain.PlainJsonException;
import org.bridgehead.file.Decoding;
import org.bridgehead.file.FileException;
import org.bridgehead.file.FileKind;
import org.bridgehead.file.table.TableReader;
import org.bridgehead.scoring.decision.DecisionException.Fault;

/**
 * Reads decision problems by what a file holds, whatever it is called: a JSON object, a JSON array of objects, JSON lines, a
 * CSV table or the first sheet of an XLSX workbook. {@code docs/FORMATS.md} describes them.
 *
 * <p>A problem at fault does not keep the others from being read.
 */
public final class ProblemReader {

    private static final Pattern ID = Pattern.compile("\"id\"\\s*:\\s*\"([^\"\\\\]{1,200})\"");

    private ProblemReader() {}

    /**
     * Returns the problems of a file in their order.
     *
     * @param name the file's name, after which tables are called
     * @param bytes its content
     * @throws FileException if it is in none of the formats
     */
    public static ImmutableList<Reading> read(String name, byte[] bytes) {
        FileKind kind = FileKind.of(bytes);
        if (kind == FileKind.XLSX || kind == FileKind.ZIP) {
            return ImmutableList.of(ProblemTable.read(TableReader.workbook(bytes), stem(name)));
        }
        if (kind != FileKind.TEXT) {
            throw new FileException("is " + kind.what() + ", no table\nMaybe save the table as xlsx or CSV.");
        }
        String text = Decoding.text(bytes);
        TableReader.refuseBlank(text);
        return isJson(text) ? json(text) : ImmutableList.of(ProblemTable.read(TableReader.csv(text), stem(name)));
    }

    /** The file's name without directories and ending. */
    private static String stem(String name) {
        String file = name.substring(1 + Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')));
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    private static boolean isJson(String text) {
        return startsObject(text.stripLeading())
                || text.stripLeading().startsWith("[")
                || text.lines().anyMatch(ProblemReader::startsObject);
    }

    private static boolean startsObject(String line) {
        return line.startsWith("{");
    }

    private static ImmutableList<Reading> json(String text) {
        try {
            Object value = PlainJson.parse(text);
            List<?> all = value instanceof List<?> list ? list : List.of(value);
            ImmutableList.Builder<Reading> readings = ImmutableList.builder();
            for (int i = 0; i < all.size(); i++) {
                readings.add(ProblemObject.read(all.get(i), String.valueOf(i + 1)));
            }
            return readings.build();
        } catch (PlainJsonException e) {
            return isLines(text) ? lines(text) : ImmutableList.of(unparsed(text, "1", e, e.line()));
        }
    }

    /** Tells whether a text that is no JSON as a whole has a problem a line. */
    private static boolean isLines(String text) {
        return text.lines().filter(ProblemReader::startsObject).limit(2).count() == 2
                || text.lines().filter(line -> !line.isBlank()).limit(1).anyMatch(ProblemReader::isWhole)
                || !(startsObject(text.stripLeading()) || text.stripLeading().startsWith("["));
    }

    private static boolean isWhole(String line) {
        try {
            return PlainJson.parse(line) instanceof Map;
        } catch (PlainJsonException e) {
            return false;
        }
    }

    private static ImmutableList<Reading> lines(String text) {
        ImmutableList.Builder<Reading> readings = ImmutableList.builder();
        int number = 0;
        int position = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.isBlank()) {
                position++;
                readings.add(line(line, number, String.valueOf(position)));
            }
        }
        return readings.build();
    }

    private static Reading line(String line, int number, String position) {
        try {
            return ProblemObject.read(PlainJson.parse(line), position);
        } catch (PlainJsonException e) {
            return unparsed(line, position, e, number);
        }
    }

    /** The id is looked for in the broken text, so that its fault can be told apart from others. */
    private static Reading unparsed(String text, String position, PlainJsonException e, int line) {
        Matcher id = ID.matcher(text);
        return Reading.faulty(
                id.find() ? id.group(1) : position,
                ImmutableList.of(Fault.of("line " + line + ", column " + e.column() + ": cannot be parsed: "
                        + e.reason() + "\nMaybe a comma, a bracket or a quotation mark is missing or too many.")));
    }
}
