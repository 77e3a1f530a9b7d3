package org.bridgehead.scoring.rubric;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.bridgehead.core.model.Domain;
import org.bridgehead.core.model.Leaf;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.text.Evidence;

/** I2 领域广度: how many policy domains have an action, however many actions each has. */
final class BreadthRater implements Rater {

    @Override
    public Rating rate(Proposal proposal, RatingContext context) {
        Map<Domain, Evidence> domains = domains(context);
        if (domains.isEmpty()) {
            return context.notStated(Bilingual.of("材料未载明：没有哪个政策领域有动作", "not stated: no policy domain has an action"));
        }
        int count = domains.size();
        int level = level(count);
        Bilingual reason = Bilingual.of(
                count + " 个政策领域有动作：" + names(domains, Language.ZH),
                count
                        + (count == 1 ? " policy domain has an action: " : " policy domains have an action: ")
                        + names(domains, Language.EN));
        ImmutableList<Evidence> evidence =
                domains.values().stream().distinct().collect(ImmutableList.toImmutableList());
        return context.rated(level, reason, evidence);
    }

    private static Map<Domain, Evidence> domains(RatingContext context) {
        Map<Domain, Evidence> first = new EnumMap<>(Domain.class);
        for (Leaf leaf : context.leaves()) {
            Substance.actions(leaf.measure()).stream()
                    .findFirst()
                    .ifPresent(action ->
                            leaf.measure().domains().forEach(domain -> first.putIfAbsent(domain, action.evidence())));
        }
        return first;
    }

    private static int level(int count) {
        if (count <= 1) {
            return count;
        }
        if (count <= 3) {
            return 2;
        }
        return count <= 5 ? 3 : Indicator.TOP;
    }

    private static String names(Map<Domain, Evidence> domains, Language language) {
        return domains.keySet().stream()
                .map(domain -> DomainNames.of(domain).in(language))
                .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    }
}
