package org.bridgehead.data;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.fact.QuantityComparator;
import org.bridgehead.core.fact.QuantityValue;
import org.bridgehead.core.model.Author;
import org.bridgehead.core.model.Bottleneck;
import org.bridgehead.core.model.BottleneckId;
import org.bridgehead.core.model.Domain;
import org.bridgehead.core.model.Dossier;
import org.bridgehead.core.model.Link;
import org.bridgehead.core.model.Measure;
import org.bridgehead.core.model.MeasureId;
import org.bridgehead.core.model.Mention;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.model.Proposal;
import org.bridgehead.core.model.ProposalId;
import org.bridgehead.core.model.Repair;
import org.bridgehead.core.model.RepairKind;
import org.bridgehead.core.model.Role;
import org.bridgehead.core.model.Section;
import org.bridgehead.core.model.SectionKind;
import org.bridgehead.core.model.Status;
import org.bridgehead.core.model.StatusKind;
import org.bridgehead.core.model.Strength;
import org.bridgehead.core.model.StrengthId;
import org.bridgehead.core.model.Theme;
import org.bridgehead.core.place.AdministrativeLevel;
import org.bridgehead.core.place.City;
import org.bridgehead.core.place.CityId;
import org.bridgehead.core.text.DocumentId;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.core.text.TextSpan;

/** Makes dossiers whose every choice is drawn: any constant, any spans, any nesting, texts with anything in them. */
final class RandomDossier {

    private static final String UNITS = "甲乙丙丁“”，。\r\n\t \"\\/{}<>&\u2028𠮷é\u0000a1:";

    private final Random random;
    private final SourceDocument source;
    private int ids;

    RandomDossier(Random random) {
        this.random = random;
        StringBuilder text = new StringBuilder();
        IntStream.range(0, 60 + random.nextInt(60))
                .forEach(i -> text.append(UNITS.charAt(random.nextInt(UNITS.length()))));
        source = SourceDocument.of("文件 " + random.nextInt(9) + ".txt", text.toString());
    }

    Dossier dossier() {
        return new Dossier(
                proposal(),
                source,
                evidence().spans(),
                list(this::section),
                list(() -> new Mention(one(MentionType.class), span(), word(), maybe(() -> one(Role.class)))),
                list(this::quantity),
                list(() -> new Status(evidence(), one(StatusKind.class), maybe(this::word))),
                list(() -> new Link(BottleneckId.of(id()), list(() -> MeasureId.of(id())))),
                list(() -> new Repair(one(RepairKind.class), evidence().spans(), "注 \"" + word() + "\"\n")));
    }

    private Proposal proposal() {
        return new Proposal(
                ProposalId.of(id()),
                word(),
                maybe(this::evidence),
                maybe(() -> new Author(evidence(), maybe(this::word), maybe(this::word))),
                maybe(this::word),
                maybe(this::city),
                list(this::word),
                random.nextBoolean(),
                list(() -> new Strength(StrengthId.of(id()), evidence(), one(Theme.class))),
                list(() -> new Bottleneck(
                        BottleneckId.of(id()),
                        evidence(),
                        one(Theme.class),
                        list(() -> new Bottleneck.Part(BottleneckId.of(id()), evidence())))),
                list(() -> measure(2)),
                list(this::fact));
    }

    private Measure measure(int depth) {
        Supplier<Measure> child = () -> measure(depth - 1);
        return new Measure(
                MeasureId.of(id()),
                maybe(this::word),
                evidence(),
                evidence(),
                one(Theme.class),
                ImmutableSet.copyOf(list(() -> one(Domain.class))),
                list(this::fact),
                list(this::evidence),
                depth > 0 ? list(child) : ImmutableList.of());
    }

    private org.bridgehead.core.fact.Fact fact() {
        return new RandomFact(random, this).fact();
    }

    Quantity quantity() {
        return new Quantity(evidence(), value(), maybe(this::word), maybe(this::word), one(QuantityComparator.class));
    }

    private QuantityValue value() {
        double number = random.nextBoolean() ? random.nextInt(100) : random.nextGaussian() * 1e9;
        return switch (random.nextInt(3)) {
            case 0 -> QuantityValue.of(number);
            case 1 -> QuantityValue.range(number, number + random.nextDouble());
            default -> QuantityValue.proportion(Math.abs(number), random.nextDouble(), 1e300);
        };
    }

    private Section section() {
        return new Section(
                one(SectionKind.class), maybe(this::evidence), evidence().spans());
    }

    private City city() {
        return new City(
                CityId.of("省" + word()),
                word(),
                one(AdministrativeLevel.class),
                maybe(() -> CityId.of("上" + word())),
                maybe(() -> "330400"));
    }

    private Evidence span() {
        int start = random.nextInt(source.length() - 1);
        return Evidence.in(source, TextSpan.of(start, start + 1 + random.nextInt(source.length() - start)));
    }

    /** Mostly of the source, sometimes stated in another document. */
    Evidence evidence() {
        if (random.nextInt(10) == 0) {
            return Evidence.stated(DocumentId.of("他处"), "他处之言");
        }
        TreeSet<Integer> cuts = new TreeSet<>();
        while (cuts.size() < 2 * (1 + random.nextInt(2)) || cuts.size() % 2 == 1) {
            cuts.add(random.nextInt(source.length() + 1));
        }
        List<Integer> ends = List.copyOf(cuts);
        return Evidence.in(
                source,
                IntStream.range(0, ends.size() / 2)
                        .mapToObj(i -> TextSpan.of(ends.get(2 * i), ends.get(2 * i + 1)))
                        .toList());
    }

    String id() {
        return "N" + ids++;
    }

    String word() {
        return "词" + random.nextInt(1000);
    }

    <T> Optional<T> maybe(Supplier<T> make) {
        return random.nextBoolean() ? Optional.of(make.get()) : Optional.empty();
    }

    private <T> ImmutableList<T> list(Supplier<T> make) {
        ImmutableList.Builder<T> list = ImmutableList.builder();
        for (int n = random.nextInt(4); n > 0; n--) {
            list.add(make.get());
        }
        return list.build();
    }

    <E extends Enum<E>> E one(Class<E> type) {
        E[] all = type.getEnumConstants();
        return all[random.nextInt(all.length)];
    }
}
