package org.bridgehead.data.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.bridgehead.core.text.TextSpan;
import org.bridgehead.data.plain.PlainJson;

/**
 * A text in which other names stand, with its annotation moved to where everything is now.
 *
 * @param text the text with the other names
 * @param gold its annotation
 * @param swapped how many mentions were given another name
 */
public record SwappedText(String text, Gold gold, int swapped) {

    private static final String MENTIONS = "mentions";
    private static final ImmutableSet<String> READ = ImmutableSet.of(
            "schema", "source", "documents", MENTIONS, "quantities", "statuses", "bottleneck_measure_pairs");

    /** Returns the text and the annotation {@code gold} of it with the names that {@code choice} gives. */
    public static SwappedText of(Gold gold, String text, NameChoice choice) {
        Map<String, Object> root = new LinkedHashMap<>(
                GoldFields.of(PlainJson.parse(gold.json()), "$").map());
        root.keySet().retainAll(READ);
        NavigableMap<Integer, Edit> edits = edits(GoldFields.of(root, "$"), text, choice);
        Rewriting rewriting = new Rewriting(text, edits, choice);
        Map<String, Object> moved = new LinkedHashMap<>(rewriting.object(root));
        moved.put("source", rewriting.source(root.getOrDefault("source", ImmutableMap.of())));
        return new SwappedText(rewriting.text(), Gold.read(PlainJson.print(moved)), edits.size());
    }

    /** A stretch of the text with what takes its place. */
    private record Edit(TextSpan span, String replacement) {}

    /** The longest names first: what stands inside a name that is given another goes with it. */
    private static NavigableMap<Integer, Edit> edits(GoldFields root, String text, NameChoice choice) {
        NavigableMap<Integer, Edit> edits = new TreeMap<>();
        List<GoldFields> mentions = root.list(MENTIONS, Function.identity()).stream()
                .sorted(Comparator.comparing((GoldFields at) -> -at.range().length()))
                .toList();
        for (GoldFields at : mentions) {
            TextSpan span = at.range();
            String surface = at.neededText("text");
            boolean whole = text.substring(span.start(), span.end()).equals(surface);
            Map.Entry<Integer, Edit> before = edits.floorEntry(span.start());
            boolean inside = before != null && before.getValue().span().end() > span.start();
            if (whole && !inside) {
                choice.surface(at.neededText("type"), surface, at.text("norm").orElse(surface))
                        .filter(other -> !other.equals(surface))
                        .ifPresent(other -> edits.put(span.start(), new Edit(span, other)));
            }
        }
        addEverywhere(edits, text, choice.everywhere());
        return edits;
    }

    private static void addEverywhere(
            NavigableMap<Integer, Edit> edits, String text, ImmutableMap<String, String> words) {
        String any = words.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        Matcher matcher = Pattern.compile(any).matcher(text);
        for (int at = 0; !any.isEmpty() && matcher.find(at); ) {
            TextSpan span = TextSpan.of(matcher.start(), matcher.end());
            Map.Entry<Integer, Edit> before = edits.lowerEntry(span.end());
            boolean free = before == null || before.getValue().span().end() <= span.start();
            if (free) {
                edits.put(span.start(), new Edit(span, words.getOrDefault(matcher.group(), matcher.group())));
            }
            at = free ? span.end() : span.start() + 1;
        }
    }

    /** Moves an annotation. */
    private static final class Rewriting {

        private final String before;
        private final NavigableMap<Integer, Edit> edits;
        private final NameChoice choice;
        private final String after;
        private final int[] moved;

        Rewriting(String before, NavigableMap<Integer, Edit> edits, NameChoice choice) {
            this.before = before;
            this.edits = edits;
            this.choice = choice;
            this.moved = new int[before.length() + 1];
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < before.length(); ) {
                Edit edit = edits.get(i);
                int end = edit == null ? i + 1 : edit.span().end();
                Arrays.fill(moved, i, end, text.length());
                text.append(edit == null ? before.substring(i, end) : edit.replacement());
                i = end;
            }
            moved[before.length()] = text.length();
            this.after = text.toString();
        }

        String text() {
            return after;
        }

        Object source(Object source) {
            ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
            GoldFields.of(source, "$.source").map().forEach((key, value) -> {
                if (!key.equals("sha256") && !key.equals("chars")) {
                    fields.put(key, value);
                }
            });
            return fields.put(
                            "sha256",
                            Hashing.sha256()
                                    .hashString(after, StandardCharsets.UTF_8)
                                    .toString())
                    .buildOrThrow();
        }

        private Object value(String key, Object value) {
            if (value instanceof Map<?, ?> map) {
                return object(GoldFields.of(map, key).map());
            }
            if (value instanceof List<?> list) {
                return list(key, list);
            }
            boolean name = List.of("norm", "host_city", "partners", "partner_primary", "place")
                    .contains(key);
            return value instanceof String text && name ? choice.canonical(text) : value;
        }

        private Object list(String key, List<?> list) {
            return list.stream()
                    .filter(item -> !(item instanceof Map<?, ?> map) || !isGone(GoldFields.of(map, key)))
                    .map(item -> value(key, item))
                    .collect(ImmutableList.toImmutableList());
        }

        /** Tells whether something stood inside a name that was given another. */
        private boolean isGone(GoldFields item) {
            for (TextSpan span : spans(item.map())) {
                Map.Entry<Integer, Edit> edit = edits.floorEntry(span.start());
                if (edit != null
                        && edit.getValue().span().contains(span)
                        && edit.getValue().span().length() > span.length()) {
                    return true;
                }
            }
            return false;
        }

        Map<String, Object> object(Map<String, Object> map) {
            ImmutableMap.Builder<String, Object> fields = ImmutableMap.builder();
            map.forEach((key, value) -> fields.put(key, field(map, key, value)));
            return fields.buildOrThrow();
        }

        private Object field(Map<String, Object> map, String key, Object value) {
            List<TextSpan> spans = spans(map);
            return switch (key) {
                case "start", "end" -> value instanceof Double number ? (double) moved[number.intValue()] : value;
                case "spans" ->
                    spans.stream()
                            .map(span -> ImmutableList.of((double) moved[span.start()], (double) moved[span.end()]))
                            .collect(ImmutableList.toImmutableList());
                case "text" -> spans.isEmpty() ? value : text(spans, String.valueOf(value));
                default -> value(key, value);
            };
        }

        private String text(List<TextSpan> spans, String written) {
            String raw = spans.stream()
                    .map(span -> before.substring(span.start(), span.end()))
                    .collect(Collectors.joining());
            String now = spans.stream()
                    .map(span -> after.substring(moved[span.start()], moved[span.end()]))
                    .collect(Collectors.joining());
            return raw.equals(written) ? now : now.replaceAll("\\s*\\R\\s*", "");
        }

        private static List<TextSpan> spans(Map<String, Object> map) {
            GoldFields at = GoldFields.of(map, "$");
            if (map.containsKey("spans")) {
                return at.spans("spans");
            }
            boolean range = map.get("start") instanceof Double start
                    && map.get("end") instanceof Double end
                    && start >= 0
                    && start < end;
            return range ? ImmutableList.of(at.range()) : ImmutableList.of();
        }
    }
}
