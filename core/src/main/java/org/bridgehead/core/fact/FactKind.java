package org.bridgehead.core.fact;

import org.bridgehead.core.text.Coded;

/** The kinds of facts, with the codes of the file format. */
public enum FactKind implements Coded {
    /** {@link Action} */
    ACTION("action"),
    /** {@link Counterpart} */
    COUNTERPART("counterpart"),
    /** {@link CooperationForm} */
    COOPERATION_FORM("cooperation_form"),
    /** {@link InterestSharing} */
    INTEREST_SHARING("interest_sharing"),
    /** {@link JointGovernance} */
    JOINT_GOVERNANCE("joint_governance"),
    /** {@link IndustryMention} */
    INDUSTRY("industry"),
    /** {@link ChainLink} */
    CHAIN_LINK("chain_link"),
    /** {@link Carrier} */
    CARRIER("carrier"),
    /** {@link TransportLink} */
    TRANSPORT("transport"),
    /** {@link Institution} */
    INSTITUTION("institution"),
    /** {@link Responsibility} */
    RESPONSIBLE("responsible"),
    /** {@link Timing} */
    TIMING("timing"),
    /** {@link Resource} */
    RESOURCE("resource"),
    /** {@link Dependency} */
    DEPENDENCY("dependency"),
    /** {@link Instrument} */
    INSTRUMENT("instrument"),
    /** {@link Quantity} */
    QUANTITY("quantity");

    private final String code;

    FactKind(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
