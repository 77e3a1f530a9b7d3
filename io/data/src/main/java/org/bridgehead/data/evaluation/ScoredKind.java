package org.bridgehead.data.evaluation;

import org.bridgehead.core.text.Coded;

/**
 * What is measured. Exact kinds want the same text at the same place; of the others at least half of each side's units must
 * be shared, one found for one annotated.
 */
public enum ScoredKind implements Coded {
    /** Titles, one a document. */
    DOCUMENTS("documents"),
    /** Author lines. */
    AUTHORS("authors"),
    /** Host places. */
    HOSTS("host_city"),
    /** Canonical names of partners. */
    PARTNERS("partners"),
    /** Sections of the right kind, by overlap. */
    SECTIONS("sections"),
    /** Headings of measures of the first level. */
    MEASURES_FIRST("measures_level_1"),
    /** Headings and leads of measures under others. */
    MEASURES_UNDER("measures_level_2"),
    /** Headings and leads of all measures. */
    MEASURES("measures"),
    /** Measures under the right other one. */
    TREE("measure_tree"),
    /** Actions, by overlap. */
    ACTIONS("actions"),
    /** Outcomes, by overlap. */
    OUTCOMES("outcomes"),
    /** Themes of the measures that were found. */
    THEMES("themes"),
    /** Strengths, by overlap. */
    STRENGTHS("strengths"),
    /** Headings of bottlenecks. */
    BOTTLENECK_HEADINGS("bottleneck_headings"),
    /** Bottlenecks, by overlap. */
    BOTTLENECKS("bottlenecks"),
    /** Parts of bottlenecks, by overlap. */
    PARTS("bottleneck_parts"),
    /** Bottlenecks and parts whose first linked measure is right. */
    LINKS_FIRST("links_first"),
    /** Annotated links that are among the first three. */
    LINKS_THREE("links_in_three"),
    /** Cities. */
    CITY("city"),
    /** Districts and counties. */
    DISTRICT("district"),
    /** Provinces. */
    PROVINCE("province"),
    /** Named zones, parks and the like. */
    PLATFORM("platform"),
    /** Named transport works. */
    TRANSPORT("transport"),
    /** Named bodies. */
    ORGANIZATION("organization"),
    /** Industries, by overlap. */
    INDUSTRY("industry"),
    /** Policy instruments, by overlap. */
    INSTRUMENT("policy_instrument"),
    /** Regions, by overlap. */
    REGION("region"),
    /** Roles of the names that were found. */
    ROLES("roles"),
    /** Canonical names of the names that were found. */
    CANONICAL("canonical_names"),
    /** Quantities with their values. */
    QUANTITIES("quantities"),
    /** Units and comparators of the quantities that were found. */
    UNITS("units"),
    /** Status words. */
    STATUSES("statuses"),
    /** Codes of the status words that were found. */
    STATUS_CODES("status_codes"),
    /** Actions with the strength of their commitment, by overlap. */
    COMMITMENTS("commitment"),
    /** Counterparts, where the two touch; so are all facts that follow. */
    COUNTERPARTS("counterpart"),
    /** Forms of co-operation. */
    COOPERATION_FORMS("cooperation_form"),
    /** Statements on sharing costs and interests. */
    INTEREST_SHARING("interest_sharing"),
    /** Bodies and mechanisms of co-ordination. */
    JOINT_GOVERNANCE("joint_governance"),
    /** Bodies that are to act. */
    RESPONSIBLE("responsible"),
    /** Times by which something is to be done. */
    TIMING("timing"),
    /** Resources. */
    RESOURCES("resource"),
    /** What actions wait on. */
    DEPENDENCIES("dependency"),
    /** Where something is to happen. */
    CARRIERS("carrier"),
    /** Policy instruments by their use. */
    INSTRUMENT_KINDS("instrument"),
    /** Levels of the facts that were found. */
    FACT_LEVELS("fact_levels"),
    /** Policy domains of measures. */
    DOMAINS("domains");

    private final String code;

    ScoredKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
