package org.bridgehead.extract.fact;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableSet;
import org.bridgehead.core.text.Coded;

/** What a cue needs beside it in its sentence before it counts. */
enum Need implements Coded {
    /** Another place or body, no wider than a city, in the clause, before it in its sentence, or in what is to come of it. */
    PARTNER("partner") {
        @Override
        boolean isMet(MeasureText measure, Passage passage, Beside beside) {
            return passage.around(measure).anyMatch(Sides::isPartner);
        }
    },
    /** Another place or body, or a region, in the clause, before it in its sentence, or in what is to come of it. */
    OUTSIDE("outside") {
        @Override
        boolean isMet(MeasureText measure, Passage passage, Beside beside) {
            return passage.around(measure).anyMatch(hit -> Sides.isPartner(hit) || Sides.isRegion(hit));
        }
    },
    /** Another place or body, as for a partner, or words that speak of both sides. */
    JOINT("joint") {
        @Override
        boolean isMet(MeasureText measure, Passage passage, Beside beside) {
            return PARTNER.isMet(measure, passage, beside) || beside.isJoint(measure.of(passage.sentence()));
        }
    },
    /** A transport link. */
    TRANSPORT("transport") {
        @Override
        boolean isMet(MeasureText measure, Passage passage, Beside beside) {
            return measure.hitsIn(passage.slice()).anyMatch(Sides::isTransport);
        }
    },
    /** A proportion or a percentage. */
    RATIO("ratio") {
        @Override
        boolean isMet(MeasureText measure, Passage passage, Beside beside) {
            return beside.amounts().isRatioIn(measure, passage.sentence());
        }
    },
    /** An amount of money. */
    MONEY("money") {
        @Override
        boolean isMet(MeasureText measure, Passage passage, Beside beside) {
            return beside.amounts().isMoneyIn(measure, passage.sentence());
        }
    };

    private final String code;

    Need(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Tells whether the sentence has it. */
    abstract boolean isMet(MeasureText measure, Passage passage, Beside beside);

    static ImmutableSet<Need> parseAll(String cell) {
        return Splitter.on('|')
                .omitEmptyStrings()
                .splitToStream(cell)
                .map(code -> Coded.parse(Need.class, code))
                .collect(ImmutableSet.toImmutableSet());
    }
}
