package org.bridgehead.report;

import com.google.common.primitives.ImmutableDoubleArray;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bridgehead.data.catalogue.MethodCatalogue;
import org.bridgehead.data.catalogue.Outcome;
import org.bridgehead.data.catalogue.WeightingCatalogue;
import org.bridgehead.data.plain.PlainJson;
import org.bridgehead.data.problem.Choice;
import org.bridgehead.data.problem.Problem;
import org.bridgehead.scoring.rubric.Language;

/** Sentences about a ranking in one language. */
final class RankingWords {

    private final Messages messages;
    private final Language language;

    RankingWords(Language language) {
        this.messages = Messages.in(language);
        this.language = language;
    }

    String text(String key, Object... values) {
        return messages.text(key, values);
    }

    String method(String name) {
        return language == Language.ZH
                ? MethodCatalogue.get()
                        .find(name)
                        .map(entry -> entry.chinese() + " " + name)
                        .orElse(name)
                : name;
    }

    String method(String name, Outcome outcome) {
        return outcome.direction()
                .map(direction -> text("method.text", method(name), messages.label(direction)))
                .orElse(method(name));
    }

    String weights(Problem problem, ImmutableDoubleArray weights) {
        String shares = IntStream.range(0, weights.length())
                .mapToObj(j -> problem.criteria().get(j).id() + " " + Figures.share(weights.get(j)))
                .collect(Collectors.joining(text("comma")));
        return text("weights.text", shares, source(problem));
    }

    private String source(Problem problem) {
        return problem.weighting()
                .map(Choice::name)
                .map(name -> language == Language.ZH
                        ? WeightingCatalogue.get()
                                .find(name)
                                .map(entry -> entry.chinese() + " " + name)
                                .orElse(name)
                        : name)
                .orElseGet(() -> text(problem.weights().isPresent() ? "rank.stated" : "rank.equal"));
    }

    /** A quantity that no table holds, on one line. */
    static String quantity(Object value) {
        return PlainJson.print(value).replace(",", ", ");
    }

    static String oneLine(String message) {
        return message.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
