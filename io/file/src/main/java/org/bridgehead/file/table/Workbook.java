package org.bridgehead.file.table;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bridgehead.file.Archive;
import org.bridgehead.file.FileException;
import org.bridgehead.file.XmlWalk;

/** XLSX workbooks (ECMA-376), as much of them as a table of numbers and names needs: the first sheet's stored values. */
final class Workbook {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Workbook() {}

    static Table read(byte[] bytes) {
        return read(new Archive(bytes, Archive.MOST_BYTES));
    }

    static Table read(Archive archive) {
        byte[] book = archive.entry("xl/workbook.xml")
                .orElseThrow(() -> new FileException(
                        "is a ZIP archive but no XLSX workbook\nMaybe save the table as xlsx or CSV."));
        List<String> names = new ArrayList<>();
        List<String> targets = new ArrayList<>();
        XmlWalk.of(book).each("sheet", element -> {
            names.add(element.attribute("name").orElse("?"));
            targets.add(element.attribute(RELATIONS, "id").orElse("rId1"));
        });
        if (names.isEmpty()) {
            throw new FileException("is a workbook without sheets");
        }
        byte[] sheet = archive.entry(target(archive, targets.get(0)))
                .orElseThrow(
                        () -> new FileException("is a workbook whose first sheet is missing\nMaybe save it anew."));
        SheetReader reader = new SheetReader(sharedStrings(archive));
        return new Table(reader.read(sheet), advice(names));
    }

    private static ImmutableList<String> advice(List<String> names) {
        return names.size() == 1
                ? ImmutableList.of()
                : ImmutableList.of("the workbook has " + names.size() + " sheets, of which the first (" + names.get(0)
                        + ") was read");
    }

    private static String target(Archive archive, String id) {
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

    private static ImmutableList<String> sharedStrings(Archive archive) {
        Optional<byte[]> part = archive.entry("xl/sharedStrings.xml");
        ImmutableList.Builder<String> strings = ImmutableList.builder();
        part.ifPresent(xml -> XmlWalk.of(xml).each("si", element -> strings.add(element.text())));
        return strings.build();
    }
}
