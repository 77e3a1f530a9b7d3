package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.core.industry.Granularity;
import org.bridgehead.core.industry.Industry;
import org.bridgehead.core.industry.IndustryCode;
import org.bridgehead.core.industry.IndustryTaxonomy;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.LexiconException;
import org.bridgehead.extract.lexicon.TsvTable;

/** The industries of a lexicon as a taxonomy, with the names that a text may call them by. Immutable. */
public final class Industries {

    private static final String FILE = "industry.tsv";

    private final IndustryTaxonomy taxonomy;
    private final ImmutableMap<String, Industry> byName;

    private Industries(IndustryTaxonomy taxonomy, ImmutableMap<String, Industry> byName) {
        this.taxonomy = taxonomy;
        this.byName = byName;
    }

    /**
     * Reads the industries of a lexicon.
     *
     * @throws LexiconException if the table is at fault
     */
    public static Industries of(Lexicon lexicon) {
        TsvTable table = lexicon.table(FILE);
        Map<String, Industry> byName = new LinkedHashMap<>();
        ImmutableList.Builder<Industry> industries = ImmutableList.builder();
        for (TsvTable.Row row : table.rows()) {
            Industry industry = industry(row);
            industries.add(industry);
            byName.putIfAbsent(industry.name(), industry);
            row.list("aliases").forEach(alias -> byName.putIfAbsent(alias, industry));
        }
        try {
            String name = table.head().getOrDefault("taxonomy", FILE);
            return new Industries(
                    IndustryTaxonomy.of(name, table.version(), industries.build()), ImmutableMap.copyOf(byName));
        } catch (IllegalArgumentException e) {
            throw new LexiconException(FILE + ": " + e.getMessage(), e);
        }
    }

    private static Industry industry(TsvTable.Row row) {
        return new Industry(
                row.get("code", IndustryCode::of),
                row.get("name"),
                row.get("granularity", c -> Coded.parse(Granularity.class, c)),
                Optional.of(row.get("parent")).filter(p -> !p.isEmpty()).map(IndustryCode::of),
                row.get("supporting").equals("yes"));
    }

    /** The taxonomy. */
    public IndustryTaxonomy taxonomy() {
        return taxonomy;
    }

    /** Returns the industry that is called by this name, or nothing. */
    public Optional<Industry> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Returns the industry of a hit, whose subtype is the code of an industry; nothing for other hits. */
    public Optional<Industry> of(NameHit hit) {
        return hit.subtype().map(IndustryCode::of).flatMap(taxonomy::find);
    }

    /** Returns the industry with this code, which must exist. */
    Industry require(IndustryCode code) {
        return taxonomy.find(code).orElseThrow(() -> new LexiconException(FILE + " has no industry " + code));
    }
}
