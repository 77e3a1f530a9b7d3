package org.bridgehead.core.industry;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bridgehead.core.text.Checks;

/** An immutable tree of industries with a name and a dated version, for instance GB/T 4754-2017. */
public final class IndustryTaxonomy {

    private final String name;
    private final String version;
    private final ImmutableMap<IndustryCode, Industry> byCode;

    private IndustryTaxonomy(String name, String version, ImmutableMap<IndustryCode, Industry> byCode) {
        this.name = name;
        this.version = version;
        this.byCode = byCode;
    }

    /**
     * Returns a taxonomy of these industries, in their order.
     *
     * @throws IllegalArgumentException if a code occurs twice, a parent is missing, parents form a circle, or a parent is
     *     narrower than its child
     */
    public static IndustryTaxonomy of(String name, String version, List<Industry> industries) {
        Map<IndustryCode, Industry> byCode = new LinkedHashMap<>();
        for (Industry industry : industries) {
            Industry earlier = byCode.putIfAbsent(industry.code(), industry);
            if (earlier != null) {
                throw new IllegalArgumentException("industry code " + industry.code() + " occurs twice: "
                        + earlier.name() + " and " + industry.name());
            }
        }
        IndustryTaxonomy taxonomy =
                new IndustryTaxonomy(Checks.name("taxonomy name", name), version, ImmutableMap.copyOf(byCode));
        industries.forEach(taxonomy::check);
        return taxonomy;
    }

    private void check(Industry industry) {
        Set<IndustryCode> seen = new HashSet<>();
        Industry child = industry;
        while (child.parent().isPresent()) {
            IndustryCode up = child.parent().get();
            Industry parent = byCode.get(up);
            if (parent == null) {
                throw new IllegalArgumentException(
                        "the parent " + up + " of industry " + child.code() + " is not in the taxonomy");
            }
            if (!seen.add(up)) {
                throw new IllegalArgumentException("the parents of industry " + industry.code() + " form a circle");
            }
            if (parent.granularity().rung() > child.granularity().rung()) {
                throw new IllegalArgumentException("the parent " + parent.name() + " of " + child.name()
                        + " must not be narrower than it: "
                        + parent.granularity().code() + " above "
                        + child.granularity().code());
            }
            child = parent;
        }
    }

    /** The taxonomy's name. */
    public String name() {
        return name;
    }

    /** The taxonomy's dated version. */
    public String version() {
        return version;
    }

    /** All industries in their order. */
    public ImmutableList<Industry> industries() {
        return byCode.values().asList();
    }

    /** Returns the industry with this code, or nothing. */
    public Optional<Industry> find(IndustryCode code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Returns the industries from {@code code} up to the top, itself first; empty where the code is unknown. */
    public ImmutableList<Industry> lineage(IndustryCode code) {
        ImmutableList.Builder<Industry> lineage = ImmutableList.builder();
        Optional<Industry> at = find(code);
        while (at.isPresent()) {
            lineage.add(at.get());
            at = at.get().parent().flatMap(this::find);
        }
        return lineage.build();
    }

    /**
     * Returns the industry of division level that {@code code} belongs to: itself or its nearest ancestor at that level;
     * nothing for umbrellas and unknown codes.
     */
    public Optional<Industry> divisionOf(IndustryCode code) {
        return lineage(code).stream()
                .filter(i -> i.granularity() == Granularity.DIVISION)
                .findFirst();
    }
}
