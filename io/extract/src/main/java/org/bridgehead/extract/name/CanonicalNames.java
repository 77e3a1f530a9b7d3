package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.document.AlignedText;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.TsvTable;

/** Gives names their canonical form; variants of one name inside a proposal get the form that stands first. */
final class CanonicalNames {

    /** The variants of endings in a lexicon. Immutable. */
    record Endings(ImmutableList<Ending> endings) {

        /** Reads them from a lexicon. */
        static Endings of(Lexicon lexicon) {
            ImmutableList.Builder<Ending> endings = ImmutableList.builder();
            for (TsvTable.Row row : lexicon.table("name-variant.tsv").rows()) {
                endings.add(new Ending(
                        row.get("ending"),
                        row.get("canonical"),
                        row.get("type", c -> Coded.parse(MentionType.class, c))));
            }
            return new Endings(endings.build());
        }
    }

    /**
     * An ending that has a canonical form.
     *
     * @param ending as texts have it
     * @param canonical as canonical names have it
     * @param type what it ends
     */
    record Ending(String ending, String canonical, MentionType type) {}

    private final Vocabulary vocabulary;
    private final Endings endings;
    private final Map<String, String> firstForms = new HashMap<>();

    CanonicalNames(Vocabulary vocabulary, Endings endings) {
        this.vocabulary = vocabulary;
        this.endings = endings;
    }

    /** Returns the canonical name of what was found in a sentence. */
    String name(Sentence sentence, Found found, Optional<Place> place) {
        if (place.isPresent()) {
            return vocabulary.gazetteer().canonical(place.get());
        }
        if (found.known().isPresent()) {
            return found.known().get().name();
        }
        if (found.type() == MentionType.REGION) {
            return region(sentence, found.slice());
        }
        String written = written(sentence.text(), found.slice());
        return switch (found.type()) {
            case PLATFORM, ORGANIZATION, TRANSPORT -> merged(expanded(sentence, found, written), found.type());
            default -> written;
        };
    }

    private static String region(Sentence sentence, Slice slice) {
        Token token = sentence.token(sentence.tokenAt(slice.from()));
        return token.term()
                .filter(t -> token.slice().equals(slice))
                .flatMap(Term::region)
                .orElse(sentence.words(slice));
    }

    /** The name as the source writes it, widths included. */
    private static String written(AlignedText text, Slice slice) {
        StringBuilder written = new StringBuilder(slice.length());
        for (int i = slice.from(); i < slice.to(); i++) {
            written.append(text.source().text().charAt(text.origin(i)));
        }
        return written.toString().strip();
    }

    private String expanded(Sentence sentence, Found found, String written) {
        String name = written;
        for (Ending ending : endings.endings()) {
            if (ending.type() == found.type()
                    && name.endsWith(ending.ending())
                    && name.length() > ending.ending().length()) {
                name = name.substring(0, name.length() - ending.ending().length()) + ending.canonical();
                break;
            }
        }
        return found.type() == MentionType.ORGANIZATION ? withFullHead(sentence, found, name) : name;
    }

    /** Writes the body that opens the name of a branch in full: 中科院 as 中国科学院. */
    private static String withFullHead(Sentence sentence, Found found, String name) {
        Token head = sentence.token(sentence.tokenAt(found.slice().from()));
        Optional<Known> known = head.term()
                .flatMap(Term::known)
                .filter(k ->
                        k.type() == MentionType.ORGANIZATION && !k.subtype().equals("party_name"));
        return known.isPresent() && head.length() < name.length()
                ? known.get().name() + name.substring(head.length())
                : name;
    }

    /** Two names of the same characters in another order are one. */
    private String merged(String name, MentionType type) {
        char[] units = name.toCharArray();
        Arrays.sort(units);
        String earlier = firstForms.putIfAbsent(type.code() + new String(units), name);
        return earlier == null ? name : earlier;
    }
}
