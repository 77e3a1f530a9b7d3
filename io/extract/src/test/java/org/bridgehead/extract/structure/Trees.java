package org.bridgehead.extract.structure;

import org.bridgehead.extract.document.AlignedText;
import org.bridgehead.extract.document.Slice;

/** Writes outlines as indented text, for comparison. */
final class Trees {

    private final StringBuilder out = new StringBuilder();
    private final AlignedText text;

    private Trees(AlignedText text) {
        this.text = text;
    }

    static String of(Iterable<ProposalOutline> outlines) {
        StringBuilder all = new StringBuilder();
        for (ProposalOutline outline : outlines) {
            all.append(of(outline));
        }
        return all.toString();
    }

    static String of(ProposalOutline outline) {
        Trees trees = new Trees(outline.text());
        trees.write(outline);
        return trees.out.toString();
    }

    private void write(ProposalOutline outline) {
        outline.title().ifPresent(slice -> line("title ", slice));
        outline.author().ifPresent(slice -> line("author ", slice));
        outline.date().ifPresent(slice -> line("date ", slice));
        if (outline.fragment()) {
            out.append("fragment\n");
        }
        for (OutlineSection section : outline.sections()) {
            out.append("section ").append(section.kind().code());
            section.heading().ifPresent(slice -> out.append(' ').append(text.slice(slice)));
            out.append('\n');
        }
        outline.strengths().forEach(slice -> line("+ ", slice));
        for (OutlineBottleneck bottleneck : outline.bottlenecks()) {
            line(bottleneck.declared() ? "= " : "- ", bottleneck.statement());
            bottleneck.parts().forEach(slice -> line("  - ", slice));
        }
        outline.measures().forEach(measure -> write(measure, ""));
    }

    private void write(OutlineMeasure measure, String indent) {
        String marker = measure.marker().map(slice -> text.slice(slice) + " ").orElse("");
        line(indent + "* " + marker, measure.heading());
        for (OutlineClause clause : measure.clauses()) {
            if (!clause.lead()) {
                String sign = clause.role() == ClauseRole.ACTION
                        ? "do "
                        : clause.role() == ClauseRole.OUTCOME ? "so " : "as ";
                line(indent + "    " + sign, clause.slice());
            }
        }
        measure.children().forEach(child -> write(child, indent + "  "));
    }

    private void line(String start, Slice slice) {
        out.append(start).append(text.slice(slice)).append('\n');
    }
}
