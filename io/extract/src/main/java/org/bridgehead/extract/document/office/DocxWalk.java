package org.bridgehead.extract.document.office;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.bridgehead.file.XmlWalk;

/**
 * One pass over the main part of a DOCX. What stands open is kept on stacks of its own, so that no nesting of elements is
 * too deep for the machine's.
 */
final class DocxWalk {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String STRICT_WORD = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private static final String MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math";
    private static final String STRICT_MATH = "http://purl.oclc.org/ooxml/officeDocument/math";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    /** What is kept while it stands open. */
    private static final ImmutableSet<String> COUNTED = ImmutableSet.of("p", "tr", "tc", "txbxContent");

    private static final CharMatcher BREAKS = CharMatcher.anyOf("\r\n");
    private static final CharMatcher SPACES = CharMatcher.anyOf(" \t");

    private final XmlWalk walk;
    private final Styles styles;
    private final Lists lists;
    private final boolean byFields;
    private final Limits limits = new Limits();
    private final ListCounter counter = new ListCounter();

    private final Lines body = new Lines();
    private final Deque<Lines> places = new ArrayDeque<>();
    private final Deque<Row> rows = new ArrayDeque<>();
    private final Deque<DocxParagraph> paragraphs = new ArrayDeque<>();
    private final Deque<Fields> stories = new ArrayDeque<>();
    /** Whether a choice was taken already, for every set of alternatives that stands open. */
    private final Deque<Boolean> alternatives = new ArrayDeque<>();

    private boolean isRunHidden;
    private boolean isNextContentOthers;
    private boolean isSound = true;

    DocxWalk(byte[] document, Styles styles, Lists lists, boolean byFields) {
        this.walk = XmlWalk.of(document);
        this.styles = styles;
        this.lists = lists;
        this.byFields = byFields;
        places.push(body);
        stories.push(new Fields());
    }

    /** Reads to the end, and tells whether every field that begins also ends. */
    boolean read() {
        while (walk.next()) {
            if (walk.isStart()) {
                start();
            } else if (walk.isEnd()) {
                end();
            }
        }
        return isSound && !stories.element().areOpen();
    }

    List<String> lines() {
        return body.lines();
    }

    private void start() {
        switch (walk.namespace()) {
            case WORD, STRICT_WORD -> startWord(walk.name());
            case MATH, STRICT_MATH -> {
                if (walk.isStart("t")) {
                    write(walk.content());
                }
            }
            case COMPATIBILITY -> startAlternative(walk.name());
            default -> {}
        }
    }

    private void startAlternative(String name) {
        if (name.equals("AlternateContent")) {
            alternatives.push(false);
        } else if (!alternatives.isEmpty() && (name.equals("Choice") || name.equals("Fallback"))) {
            if (alternatives.pop()) {
                walk.skip();
            }
            alternatives.push(true);
        }
    }

    private void startWord(String name) {
        if (COUNTED.contains(name)) {
            limits.paragraph();
        }
        switch (name) {
            case "p" -> paragraphs.push(new DocxParagraph());
            case "pPr" -> onParagraph(paragraph -> paragraph.readProperties(walk));
            case "r" -> isRunHidden = isHidden(Optional.empty(), Optional.empty());
            case "rPr" -> readRunProperties();
            case "tr" -> rows.push(new Row());
            case "trPr", "tcPr" -> readRowProperties();
            case "tc" -> places.push(new Lines());
            case "txbxContent" -> {
                places.push(new Lines());
                stories.push(new Fields());
            }
            case "sdtPr" -> isNextContentOthers = isOthers();
            case "sdtContent" -> {
                if (isNextContentOthers) {
                    walk.skip();
                }
                isNextContentOthers = false;
            }
            case "del", "moveFrom", "delText", "delInstrText", "rt", "sectPr", "tblPr", "tblPrEx", "tblGrid" ->
                walk.skip();
            default -> startText(name);
        }
    }

    private void startText(String name) {
        switch (name) {
            case "t" -> writeText();
            case "tab", "ptab" -> write("\t");
            case "br", "cr" -> write("\n");
            case "noBreakHyphen" -> write("-");
            case "sym" -> write(symbol());
            case "fldSimple" -> {
                stories.element().begin();
                stories.element().code(walk.attribute("instr").orElse(""));
                stories.element().separate();
            }
            case "fldChar" -> field(walk.attribute("fldCharType").orElse(""));
            case "instrText" -> stories.element().code(walk.content());
            default -> {}
        }
    }

    private void end() {
        switch (walk.namespace()) {
            case WORD, STRICT_WORD -> endWord(walk.name());
            case COMPATIBILITY -> {
                if (walk.isEnd("AlternateContent")) {
                    alternatives.pop();
                }
            }
            default -> {}
        }
    }

    private void endWord(String name) {
        switch (name) {
            case "p" -> paragraphs.pop().addTo(places.element(), styles, lists, counter, limits);
            case "r" -> isRunHidden = false;
            case "tr" -> places.element().row(rows.pop().lines());
            case "tc" -> endCell(places.pop());
            case "txbxContent" -> {
                isSound &= !stories.pop().areOpen();
                endBox(places.pop());
            }
            case "fldSimple" -> stories.element().end();
            default -> {}
        }
    }

    private void endCell(Lines cell) {
        if (rows.isEmpty()) {
            places.element().addAll(cell);
        } else {
            rows.element().add(cell);
        }
    }

    private void endBox(Lines box) {
        Lines home =
                paragraphs.isEmpty() ? places.element() : paragraphs.element().boxes();
        home.addAll(box);
    }

    private void onParagraph(Consumer<DocxParagraph> use) {
        if (!paragraphs.isEmpty()) {
            use.accept(paragraphs.element());
        }
    }

    private void readRunProperties() {
        RunProperties own = new RunProperties();
        walk.inside(own::read);
        isRunHidden = isHidden(own.style(), own.isHidden());
    }

    /** What a run says goes before its styles; two styles that both hide show (ECMA-376 part 1, 17.7.3). */
    private boolean isHidden(Optional<String> style, Optional<Boolean> own) {
        Optional<String> paragraph =
                paragraphs.isEmpty() ? Optional.empty() : paragraphs.element().style();
        boolean byParagraph = styles.ofParagraph(paragraph).isHidden().orElse(false);
        boolean byRun = style.flatMap(id -> styles.get(id).isHidden()).orElse(false);
        return own.orElse(byParagraph ^ byRun);
    }

    /** Notes a row or cell that is deleted; a deleted cell loses its text by the marks in it. */
    private void readRowProperties() {
        boolean isRow = walk.isStart("trPr");
        walk.inside(element -> {
            if (isRow && element.isStart("del") && !rows.isEmpty()) {
                rows.element().delete();
            } else if (element.isStart("trPrChange") || element.isStart("tcPrChange")) {
                element.skip();
            }
        });
    }

    /** Tells whether what follows was made by the program: a table of contents, or a prompt to type something. */
    private boolean isOthers() {
        boolean[] isOthers = {false};
        walk.inside(element -> isOthers[0] |=
                (element.isStart("docPartGallery") && Attributes.value(element).equals("Table of Contents"))
                        || (element.isStart("showingPlcHdr") && Attributes.isOn(element)));
        return isOthers[0];
    }

    private void field(String type) {
        if (!byFields) {
            return;
        }
        Fields fields = stories.element();
        switch (type) {
            case "begin" -> fields.begin();
            case "separate" -> fields.separate();
            case "end" -> fields.end();
            default -> {}
        }
        if (!fields.showText()) {
            onParagraph(DocxParagraph::holdFurniture);
        }
    }

    private String symbol() {
        String code = walk.attribute("char").orElse("");
        return code.matches("[0-9A-Fa-f]{1,4}")
                ? Symbols.sign(walk.attribute("font").orElse(""), Integer.parseInt(code, 16))
                : "";
    }

    /** Spaces at the ends of a text are meant only where it says so; line feeds in it are the file's. */
    private void writeText() {
        boolean isExact = walk.attribute("space").filter("preserve"::equals).isPresent();
        String text = BREAKS.collapseFrom(walk.content(), ' ');
        write(isExact ? text : SPACES.trimFrom(text));
    }

    private void write(String text) {
        limits.text(text.length());
        if (isRunHidden) {
            return;
        }
        if (stories.element().showText()) {
            onParagraph(paragraph -> paragraph.append(text));
        } else {
            onParagraph(DocxParagraph::holdFurniture);
        }
    }
}
