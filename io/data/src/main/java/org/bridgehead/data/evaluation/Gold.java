package org.bridgehead.data.evaluation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.bridgehead.core.text.TextSpan;
import org.bridgehead.data.evaluation.Annotated.Act;
import org.bridgehead.data.evaluation.Annotated.Answer;
import org.bridgehead.data.evaluation.Annotated.Count;
import org.bridgehead.data.evaluation.Annotated.Name;
import org.bridgehead.data.evaluation.Annotated.Problem;
import org.bridgehead.data.evaluation.Annotated.State;
import org.bridgehead.data.evaluation.Annotated.Step;
import org.bridgehead.data.evaluation.Annotated.Told;
import org.bridgehead.data.plain.PlainJson;

/** An annotation of one text by people, of the format {@code regional-policy-gold/1}. */
public final class Gold {

    /** The format's name. */
    public static final String SCHEMA = "regional-policy-gold/1";

    /** Names that are asked for at all, and those whose canonical form is. */
    private static final ImmutableSet<String> CANONICAL =
            ImmutableSet.of("city", "district", "province", "region", "platform", "transport", "organization");

    private final String json;
    private final String path;
    private final Optional<String> sha256;
    private final Optional<String> shape;
    private final ImmutableList<Annotated> documents;

    private Gold(
            String json,
            String path,
            Optional<String> sha256,
            Optional<String> shape,
            ImmutableList<Annotated> documents) {
        this.json = json;
        this.path = path;
        this.sha256 = sha256;
        this.shape = shape;
        this.documents = documents;
    }

    /**
     * Reads an annotation.
     *
     * @throws IllegalArgumentException if it is no JSON or not of this format; says where and why
     */
    public static Gold read(String json) {
        GoldFields root = GoldFields.of(PlainJson.parse(json), "$");
        if (!root.text("schema").equals(Optional.of(SCHEMA))) {
            throw root.fault("must have \"schema\": \"" + SCHEMA + "\" but has " + root.value("schema"));
        }
        GoldFields source = GoldFields.of(root.needed("source"), "$.source");
        return new Gold(
                json,
                source.neededText("path"),
                source.text("sha256"),
                source.text("shape"),
                new Documents(root).read());
    }

    /** The annotated text's file, as the annotation names it. */
    public String path() {
        return path;
    }

    /** The annotated text's file without its directory. */
    public String fileName() {
        return last(path);
    }

    /** Tells whether it annotates a text of this name or path. */
    public boolean isOf(String name) {
        return last(name).equals(fileName());
    }

    private static String last(String path) {
        String slashed = path.replace('\\', '/');
        return slashed.substring(slashed.lastIndexOf('/') + 1);
    }

    /** The digest of the annotated text's bytes, where it is given. */
    public Optional<String> sha256() {
        return sha256;
    }

    /** What shape of text it is, where the annotation says so. */
    public Optional<String> shape() {
        return shape;
    }

    String json() {
        return json;
    }

    ImmutableList<Annotated> documents() {
        return documents;
    }

    /** Reads the documents, each with its part of what is listed for the whole text. */
    private static final class Documents {

        private final GoldFields root;
        private final Map<String, TextSpan> extents = new TreeMap<>();

        Documents(GoldFields root) {
            this.root = root;
            root.list("documents", Function.identity())
                    .forEach(document -> extents.put(document.neededText("id"), document.range()));
        }

        ImmutableList<Annotated> read() {
            return root.list("documents", this::document);
        }

        private Annotated document(GoldFields at) {
            String id = at.neededText("id");
            return new Annotated(
                    ImmutableList.of(at.range()),
                    at.object("title").map(GoldFields::stretch),
                    at.object("author").map(GoldFields::stretch),
                    at.text("host_city"),
                    at.texts("partners"),
                    at.list("sections", section -> new Stretch(section.neededText("kind"), section.spans("spans"))),
                    at.list("strengths", GoldFields::stretch),
                    at.list("bottlenecks", Documents::problem),
                    at.list("proposals", Documents::step),
                    own(id, "mentions", Documents::name),
                    own(id, "quantities", Documents::count),
                    own(id, "statuses", Documents::state),
                    root.list("bottleneck_measure_pairs", Documents::answer).stream()
                            .filter(answer -> answer.bottleneck().startsWith(id + "."))
                            .collect(ImmutableList.toImmutableList()));
        }

        /** What a list of the whole text has of this document. */
        private <T> ImmutableList<T> own(String id, String list, Function<GoldFields, T> make) {
            return root.list(list, Function.identity()).stream()
                    .filter(at -> owner(at).equals(Optional.of(id)))
                    .map(make)
                    .collect(ImmutableList.toImmutableList());
        }

        private Optional<String> owner(GoldFields at) {
            return at.text("doc")
                    .filter(extents::containsKey)
                    .or(() -> extents.entrySet().stream()
                            .filter(entry -> entry.getValue().contains(at.integer("start")))
                            .map(Map.Entry::getKey)
                            .findFirst());
        }

        private static Problem problem(GoldFields at) {
            return new Problem(
                    at.text("id").orElse(""), at.stretch(), at.flag("heading"), at.list("sub", Documents::problem));
        }

        private static Step step(GoldFields at) {
            ImmutableSet.Builder<String> themes = ImmutableSet.builder();
            at.text("dimension").ifPresent(themes::add);
            themes.addAll(at.texts("dimension_secondary"));
            return new Step(
                    at.text("id").orElse(""),
                    at.object("heading").or(() -> at.object("lead")).map(GoldFields::stretch),
                    at.text("dimension").isPresent() ? themes.build() : ImmutableSet.of(),
                    at.list("actions", Documents::act),
                    at.list("outcomes", GoldFields::stretch),
                    ImmutableList.<Stretch>builder()
                            .addAll(at.list("elaboration", GoldFields::stretch))
                            .addAll(at.list("context", GoldFields::stretch))
                            .build(),
                    at.value("facts").map(facts -> at.list("facts", Documents::told)),
                    at.value("domains").map(domains -> ImmutableSet.copyOf(at.texts("domains"))),
                    at.list("items", Documents::step));
        }

        private static Act act(GoldFields at) {
            return new Act(at.stretch(), at.value("commitment").map(level -> String.valueOf(at.integer("commitment"))));
        }

        private static Told told(GoldFields at) {
            return new Told(at.neededText("kind"), at.stretch(), at.neededText("detail"));
        }

        private static Stretch stretch(GoldFields at) {
            return new Stretch(at.neededText("text"), ImmutableList.of(at.range()));
        }

        private static Name name(GoldFields at) {
            String type = at.neededText("type");
            boolean asked = CANONICAL.contains(type) && !at.flag("norm_needs_world_knowledge");
            return new Name(
                    type, stretch(at), asked ? at.text("norm") : Optional.empty(), at.text("role"), at.flag("nested"));
        }

        private static Count count(GoldFields at) {
            return new Count(
                    stretch(at),
                    Values.of(at.needed("value")),
                    at.text("unit").orElse(""),
                    at.text("comparator").orElse("="));
        }

        private static State state(GoldFields at) {
            return new State(stretch(at), at.neededText("status"));
        }

        private static Answer answer(GoldFields at) {
            return new Answer(at.neededText("bottleneck"), at.texts("measures"));
        }
    }
}
