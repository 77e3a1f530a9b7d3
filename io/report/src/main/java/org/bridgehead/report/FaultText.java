package org.bridgehead.report;

import java.util.List;
import org.bridgehead.data.Fault;

/** What could not be read, at the end of the report. */
final class FaultText {

    private final Page page;
    private final Messages messages;

    FaultText(Page page, Messages messages) {
        this.page = page;
        this.messages = messages;
    }

    void print(String heading, List<Fault> faults) {
        if (faults.isEmpty()) {
            return;
        }
        page.heading(messages.text(heading, faults.size()));
        for (Fault fault : faults) {
            String where = fault.offset()
                    .map(offset -> messages.text("fault.at", fault.source(), offset))
                    .orElse(fault.source());
            List<String> lines = fault.message().lines().toList();
            page.paragraph("  ", messages.text("fault.text", where, lines.get(0)));
            lines.stream().skip(1).forEach(line -> page.paragraph("    ", line));
        }
    }
}
