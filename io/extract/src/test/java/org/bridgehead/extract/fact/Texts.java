package org.bridgehead.extract.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bridgehead.core.fact.Quantity;
import org.bridgehead.core.fact.QuantityComparator;
import org.bridgehead.core.fact.QuantityValue;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.model.Role;
import org.bridgehead.core.text.Evidence;
import org.bridgehead.core.text.SourceDocument;
import org.bridgehead.core.text.TextSpan;
import org.bridgehead.extract.document.AlignedText;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.name.NameHit;
import org.bridgehead.extract.structure.ClauseRole;
import org.bridgehead.extract.structure.OutlineClause;

/** Builds measures for tests from one text, with names of a small world: 绍兴 is the host, 上海, 苏州 and 宁波 are partners. */
final class Texts {
    private static final Pattern NUMBERS =
            Pattern.compile("\\d+:\\d+|[\\d.]+(?:万元|亿元|元|%|家|个|项|列|公里|万吨)(?:以上)?|[一二三四五六七八九]成");

    private record Known(MentionType type, Optional<Role> role, String subtype) {
        Known(MentionType type, Role role, String subtype) {
            this(type, Optional.of(role), subtype);
        }
    }

    private static final ImmutableMap<String, Known> NAMES = ImmutableMap.<String, Known>builder()
            .put("绍兴", new Known(MentionType.CITY, Role.HOST, ""))
            .put("柯桥", new Known(MentionType.DISTRICT, Role.HOST_SUB, ""))
            .put("镜湖新区", new Known(MentionType.PLATFORM, Role.HOST_ASSET, "new_town"))
            .put("蓝印纺织产业园", new Known(MentionType.PLATFORM, Role.HOST_ASSET, "park"))
            .put("上海", new Known(MentionType.CITY, Role.PARTNER, ""))
            .put("苏州", new Known(MentionType.CITY, Role.PARTNER, ""))
            .put("宁波", new Known(MentionType.CITY, Role.PARTNER, ""))
            .put("松江", new Known(MentionType.DISTRICT, Role.PARTNER, ""))
            .put("南通", new Known(MentionType.CITY, Role.COMPETITOR, ""))
            .put("宁波北仑港", new Known(MentionType.TRANSPORT, Role.PARTNER, "port"))
            .put("曹娥江大桥", new Known(MentionType.TRANSPORT, Role.HOST_ASSET, "bridge"))
            .put("长三角", new Known(MentionType.REGION, Role.CONTEXT, ""))
            .put("复旦大学", new Known(MentionType.ORGANIZATION, Optional.empty(), "university"))
            .put("上海船舶研究所", new Known(MentionType.ORGANIZATION, Optional.empty(), "institute"))
            .put("绍兴纺织学院", new Known(MentionType.ORGANIZATION, Optional.empty(), "university"))
            .put("宁波梅山站", new Known(MentionType.TRANSPORT, Optional.empty(), "station"))
            .put("绍兴柯东港区", new Known(MentionType.TRANSPORT, Optional.empty(), "port"))
            .put("绍兴（上海）船用设备创新中心", new Known(MentionType.PLATFORM, Role.HOST_ASSET, "center"))
            .put("船用材料实验室", new Known(MentionType.PLATFORM, Role.HOST_ASSET, "laboratory_platform"))
            .put("“海外工程师”计划", new Known(MentionType.POLICY_INSTRUMENT, Optional.empty(), ""))
            .put("年度合作项目清单", new Known(MentionType.POLICY_INSTRUMENT, Optional.empty(), ""))
            .put("水权转让办法", new Known(MentionType.POLICY_INSTRUMENT, Optional.empty(), ""))
            .put("柯桥创业园", new Known(MentionType.PLATFORM_GENERIC, Optional.empty(), "park"))
            .put("机器人中试基地", new Known(MentionType.PLATFORM_GENERIC, Optional.empty(), "base"))
            .put("高端平台", new Known(MentionType.PLATFORM_GENERIC, Optional.empty(), ""))
            .put("造纸", new Known(MentionType.INDUSTRY, Optional.empty(), ""))
            .put("越秀集团", new Known(MentionType.ORGANIZATION, Role.HOST_ASSET, "enterprise"))
            .buildOrThrow();

    private Texts() {}

    /** Returns a measure whose clauses are all imperative; the first is the lead. */
    static MeasureText measure(String text) {
        return measure(text, ClauseRole.ACTION);
    }

    /** Returns a measure whose clauses all play {@code role}. */
    static MeasureText measure(String text, ClauseRole role) {
        AlignedText aligned = AlignedText.of(SourceDocument.of("measure.txt", text));
        Slice all = Slice.of(0, aligned.length());
        return MeasureText.of(
                aligned,
                ImmutableList.of(all),
                clauses(aligned.text(), role),
                hits(aligned.text()),
                quantities(aligned.source()));
    }

    private static ImmutableList<OutlineClause> clauses(String text, ClauseRole role) {
        ImmutableList.Builder<OutlineClause> clauses = ImmutableList.builder();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || "，。；".indexOf(text.charAt(i)) >= 0) {
                if (i > from) {
                    clauses.add(new OutlineClause(Slice.of(from, i), role, from == 0));
                }
                from = i + 1;
            }
        }
        return clauses.build();
    }

    private static ImmutableList<NameHit> hits(String text) {
        List<NameHit> hits = new ArrayList<>();
        NAMES.forEach((name, known) -> {
            for (int i = text.indexOf(name); i >= 0; i = text.indexOf(name, i + 1)) {
                Slice slice = Slice.of(i, i + name.length());
                boolean nested = NAMES.keySet().stream()
                        .filter(other -> other.length() > name.length() && other.contains(name))
                        .anyMatch(other -> {
                            int at = text.indexOf(other);
                            return at >= 0 && at <= slice.from() && at + other.length() >= slice.to();
                        });
                hits.add(new NameHit(
                        slice,
                        known.type(),
                        name,
                        Optional.of(known.subtype()).filter(s -> !s.isEmpty()),
                        known.role(),
                        nested));
            }
        });
        hits.sort(Comparator.comparingInt(hit -> hit.slice().from()));
        return ImmutableList.copyOf(hits);
    }

    private static ImmutableList<Quantity> quantities(SourceDocument source) {
        ImmutableList.Builder<Quantity> quantities = ImmutableList.builder();
        Matcher matcher = NUMBERS.matcher(source.text());
        while (matcher.find()) {
            String quote = matcher.group();
            quantities.add(new Quantity(
                    Evidence.in(source, TextSpan.of(matcher.start(), matcher.end())),
                    quote.contains(":") ? QuantityValue.proportion(4.0, 6.0) : QuantityValue.of(1),
                    quote.contains(":") ? Optional.empty() : Optional.of("项"),
                    Optional.empty(),
                    quote.endsWith("以上") ? QuantityComparator.AT_LEAST : QuantityComparator.EQUAL));
        }
        return quantities.build();
    }
}
