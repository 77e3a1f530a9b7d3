package org.bridgehead.extract.document.office;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.file.Archive;
import org.bridgehead.file.FileException;
import org.bridgehead.file.XmlWalk;

/** Finds the parts of a DOCX by their relationships (ECMA-376 part 2), and by their usual names where those are missing. */
final class DocxParts {

    private final Archive archive;
    private final String main;
    private final Map<String, String> targets;

    DocxParts(byte[] bytes) {
        archive = new Archive(bytes, Limits.MOST_OF_A_PART, Limits.MOST_OF_ALL_PARTS);
        main = relationships("").getOrDefault("officeDocument", "word/document.xml");
        targets = relationships(main);
    }

    /**
     * Returns the part with the text.
     *
     * @throws FileException if it is missing
     */
    byte[] document() {
        return archive.entry(main)
                .orElseThrow(() -> new FileException(
                        "is a Word document whose text (" + main + ") is missing\nMaybe save it anew."));
    }

    Optional<byte[]> styles() {
        return archive.entry(targets.getOrDefault("styles", "word/styles.xml"));
    }

    Optional<byte[]> numbering() {
        return archive.entry(targets.getOrDefault("numbering", "word/numbering.xml"));
    }

    /** Returns the targets of a part's relationships by the last word of their type, which all variants share. */
    private Map<String, String> relationships(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, String> found = new HashMap<>();
        archive.entry(folder + "_rels/" + part.substring(slash) + ".rels")
                .ifPresent(xml -> XmlWalk.of(xml).each("Relationship", element -> {
                    String type = element.attribute("Type").orElse("");
                    String target = element.attribute("Target").orElse("");
                    if (!target.isEmpty()
                            && !element.attribute("TargetMode")
                                    .filter("External"::equals)
                                    .isPresent()) {
                        found.putIfAbsent(type.substring(type.lastIndexOf('/') + 1), resolved(folder, target));
                    }
                }));
        return found;
    }

    private static String resolved(String folder, String target) {
        String path = target.startsWith("/") ? target : folder + target;
        List<String> names = new ArrayList<>();
        for (String name : Splitter.on('/').split(path)) {
            if (name.equals("..") && !names.isEmpty()) {
                names.remove(names.size() - 1);
            } else if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }
}
