package org.bridgehead.file.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bridgehead.file.Archive;
import org.bridgehead.file.FileException;
import org.bridgehead.file.XmlWalk;

/** XLSX workbooks (ECMA-376), as much of them as a table of numbers and texts needs: the stored values of sheets. */
final class Workbook {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** The same in the strict form of the format. */
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static final int MOST_SHARED = 2_000_000;

    private final Archive archive;
    private final ImmutableList<Entry> entries;
    private final SheetReader reader;

    /** What the workbook says of a sheet. */
    private record Entry(String name, String id, boolean isShown) {

        static Entry of(XmlWalk element) {
            return new Entry(
                    element.attribute("name").orElse("?"),
                    element.attribute(RELATIONS, "id")
                            .or(() -> element.attribute(STRICT_RELATIONS, "id"))
                            .orElse("rId1"),
                    element.attribute("state").orElse("visible").equals("visible"));
        }
    }

    private Workbook(Archive archive, ImmutableList<Entry> entries) {
        this.archive = archive;
        this.entries = entries;
        this.reader = new SheetReader(sharedStrings());
    }

    static Workbook of(Archive archive) {
        byte[] book = archive.entry("xl/workbook.xml")
                .orElseThrow(() -> new FileException(
                        "is a ZIP archive but no XLSX workbook\nMaybe save the table as xlsx or CSV."));
        ImmutableList.Builder<Entry> found = ImmutableList.builder();
        XmlWalk.of(book).each("sheet", element -> found.add(Entry.of(element)));
        ImmutableList<Entry> entries = found.build();
        if (entries.isEmpty()) {
            throw new FileException("is a workbook without sheets\nMaybe save it anew.");
        }
        return new Workbook(archive, entries);
    }

    Table first() {
        byte[] sheet = archive.entry(target(entries.get(0).id()))
                .orElseThrow(
                        () -> new FileException("is a workbook whose first sheet is missing\nMaybe save it anew."));
        return new Table(reader.read(sheet), advice());
    }

    private ImmutableList<String> advice() {
        return entries.size() == 1
                ? ImmutableList.of()
                : ImmutableList.of("the workbook has " + entries.size() + " sheets, of which the first ("
                        + entries.get(0).name() + ") was read");
    }

    /** A part that several entries name is read once: a small file could make it many times its work. */
    ImmutableList<Sheet> shown() {
        ImmutableList.Builder<Sheet> sheets = ImmutableList.builder();
        Set<String> seen = new HashSet<>();
        for (Entry entry : entries) {
            String target = target(entry.id());
            if (entry.isShown() && seen.add(target)) {
                archive.entry(target)
                        .ifPresent(part ->
                                sheets.add(new Sheet(entry.name(), new Table(reader.read(part), ImmutableList.of()))));
            }
        }
        return sheets.build();
    }

    private String target(String id) {
        List<String> found = new ArrayList<>();
        archive.entry("xl/_rels/workbook.xml.rels")
                .ifPresent(relations -> XmlWalk.of(relations).each("Relationship", element -> {
                    if (element.attribute("Id").filter(id::equals).isPresent()) {
                        element.attribute("Target").ifPresent(found::add);
                    }
                }));
        String target = found.isEmpty() ? "worksheets/sheet1.xml" : found.get(0);
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private ImmutableList<String> sharedStrings() {
        List<String> strings = new ArrayList<>();
        archive.entry("xl/sharedStrings.xml")
                .ifPresent(xml -> XmlWalk.of(xml).each("si", element -> {
                    if (strings.size() == MOST_SHARED) {
                        throw new FileException("is a workbook of more than " + MOST_SHARED
                                + " texts\nMaybe split it into several files.");
                    }
                    strings.add(EscapedText.read(element.text()));
                }));
        return ImmutableList.copyOf(strings);
    }
}
