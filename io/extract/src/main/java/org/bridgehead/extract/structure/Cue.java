package org.bridgehead.extract.structure;

/** The groups of words that reading the structure goes by: each is one kind in one lexicon file. */
enum Cue {
    HEADING_BACKGROUND("section-heading", "background"),
    HEADING_STATUS("section-heading", "status"),
    HEADING_BOTTLENECKS("section-heading", "bottlenecks"),
    HEADING_MEASURES("section-heading", "measures"),
    HEADING_REMEDY("section-heading", "remedy"),
    HEADING_JOINER("section-heading", "joiner"),
    HEADING_MODIFIER("section-heading", "modifier"),
    HEADING_TAIL("section-heading", "tail"),
    HEADING_PART("section-heading", "part"),
    LEAD_MEASURES("section-lead", "measures"),
    LEAD_BOTTLENECKS("section-lead", "bottlenecks"),
    LEAD_STATUS("section-lead", "status"),
    LEAD_OPENER("section-lead", "opener"),
    LEAD_CLOSING("section-lead", "closing"),
    SPEAKER("section-lead", "speaker"),
    SPEAKER_ADVERB("section-lead", "speaker-adverb"),
    VOICE("section-lead", "voice"),
    VOICE_WEAK("section-lead", "voice-weak"),
    TASK_COLUMN("section-heading", "task-column"),
    ORDER_FIRST("enumerator", "first"),
    ORDER_NEXT("enumerator", "next"),
    ORDER_LAST("enumerator", "last"),
    ORDER_LABEL("enumerator", "label"),
    ORDER_SUFFIX("enumerator", "suffix"),
    TITLE_LABEL("signature", "title-label"),
    TITLE_COUNTER("signature", "title-counter"),
    TITLE_START("signature", "title-start"),
    TITLE_END("signature", "title-end"),
    AUTHOR_LABEL("signature", "author-label"),
    AUTHOR_START("signature", "author-start"),
    AUTHOR_END("signature", "author-end"),
    AUTHOR_ROLE("signature", "author-role"),
    DATE_LABEL("signature", "date-label"),
    OTHER_LABEL("signature", "other-label"),
    SUBTITLE_START("signature", "subtitle-start"),
    CONNECTIVE("clause-cue", "connective"),
    PROPOSING("clause-cue", "proposing"),
    MODAL("clause-cue", "modal"),
    JOINING("clause-cue", "joining"),
    SCENE("clause-cue", "scene"),
    SCENE_END("clause-cue", "scene-end"),
    STATE("clause-cue", "state"),
    CAUSATIVE("clause-cue", "causative"),
    QUESTION("clause-cue", "question"),
    QUESTION_END("clause-cue", "question-end"),
    ADVERB("clause-cue", "adverb"),
    LOCALIZER("clause-cue", "localizer"),
    PRESENTING("clause-cue", "presenting"),
    COMPARISON("clause-cue", "comparison"),
    CONTINUING("clause-cue", "continuing"),
    DEGREE("clause-cue", "degree"),
    DUTY("clause-cue", "duty"),
    PROVISION("clause-cue", "provision"),
    LABEL_END("clause-cue", "label-end"),
    BINDING("clause-cue", "binding"),
    DISPOSAL("clause-cue", "disposal"),
    SORTED("clause-cue", "sorted"),
    AGENT("clause-cue", "agent"),
    LEADING("clause-cue", "leading"),
    LIGHT_VERB("clause-cue", "light-verb"),
    BENEFICIARY("clause-cue", "beneficiary"),
    STRIVING("clause-cue", "striving"),
    TIME_BY("clause-cue", "time-by"),
    TIME_UNIT("clause-cue", "time-unit"),
    ACTION("measure-verb", "action"),
    OUTCOME("measure-verb", "outcome"),
    STRONG_OUTCOME("measure-verb", "strong-outcome"),
    EITHER("measure-verb", "either"),
    CLOSING("measure-verb", "closing"),
    OUTCOME_TAIL("measure-verb", "outcome-tail"),
    VERBAL_NOUN("measure-verb", "verbal-noun"),
    MODEL("measure-verb", "model"),
    RELIEF("measure-verb", "relief"),
    CHANGE("measure-verb", "change"),
    METRIC("measure-verb", "metric"),
    SERVICE_END("measure-verb", "service-end"),
    USE("measure-verb", "use"),
    ASSET_END("measure-verb", "asset-end"),
    REMEDY("measure-verb", "remedy"),
    LACK_END("measure-verb", "lack-end"),
    ANAPHOR("measure-verb", "anaphor"),
    AVOID("measure-verb", "avoid"),
    NEGATIVE("polarity-cue", "negative"),
    POSITIVE("polarity-cue", "positive"),
    POSITIVE_NOUN("polarity-cue", "positive-noun"),
    COPULA("polarity-cue", "copula"),
    ASSET_VERB("polarity-cue", "asset-verb"),
    LACK_VERB("polarity-cue", "lack-verb"),
    CONTRAST("polarity-cue", "contrast"),
    NEGATIVE_TAIL("polarity-cue", "negative-tail"),
    NEGATIVE_HEAD("polarity-cue", "negative-head"),
    HEDGE("polarity-cue", "hedge"),
    HINT("polarity-cue", "hint");

    private final String table;
    private final String kind;

    Cue(String table, String kind) {
        this.table = table;
        this.kind = kind;
    }

    String table() {
        return table + ".tsv";
    }

    String kind() {
        return kind;
    }
}
