package org.bridgehead.extract.name;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bridgehead.core.model.MentionType;
import org.bridgehead.core.text.Coded;
import org.bridgehead.extract.document.AlignedText;
import org.bridgehead.extract.document.Slice;
import org.bridgehead.extract.lexicon.Lexicon;
import org.bridgehead.extract.lexicon.TsvTable;

/**
 * Gives names their canonical form: as the text writes them, but in one form where it writes one name in several, and in full
 * where a listed name is written short.
 */
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

        /** Returns a name with its ending written out, the name itself where that has no longer form. */
        String full(String name, MentionType type) {
            for (Ending ending : endings) {
                int stem = name.length() - ending.ending().length();
                if (ending.type() == type && stem > 0 && name.endsWith(ending.ending())) {
                    return name.substring(0, stem) + ending.canonical();
                }
            }
            return name;
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
    private final Variants variants;
    private final Map<String, String> firstForms = new HashMap<>();

    CanonicalNames(Vocabulary vocabulary, Endings endings, Variants variants) {
        this.vocabulary = vocabulary;
        this.endings = endings;
        this.variants = variants;
    }

    /** Looks at the names of all sentences for the forms that one name has in them. */
    static CanonicalNames of(Vocabulary vocabulary, Endings endings, List<SentenceNames> sentences) {
        Variants variants = new Variants();
        for (SentenceNames names : sentences) {
            for (Found found : names.found()) {
                if (varies(found.type())) {
                    String written = names.sentence().words(found.slice());
                    variants.add(written, endings.full(written, found.type()), found);
                }
            }
        }
        return new CanonicalNames(vocabulary, endings, variants);
    }

    private static boolean varies(MentionType type) {
        return type == MentionType.PLATFORM || type == MentionType.ORGANIZATION || type == MentionType.TRANSPORT;
    }

    /** Returns the canonical name of what was found in a sentence. */
    String name(Sentence sentence, Found found, Optional<Place> place) {
        if (place.isPresent()) {
            return vocabulary.gazetteer().canonical(place.get());
        }
        String written = written(sentence.text(), found.slice());
        if (found.known().isPresent()) {
            return listed(sentence.words(found.slice()), written, found.known().get());
        }
        if (found.type() == MentionType.REGION) {
            return region(sentence, found.slice());
        }
        return varies(found.type()) ? merged(expanded(sentence, found, written), found.type()) : written;
    }

    /** A listed name is written out where the text has a shorter one; companies go by the name that they are given. */
    private static String listed(String words, String written, Known known) {
        boolean whole =
                words.equals(known.name()) || words.length() > known.name().length();
        return whole || known.subtype().equals("company") ? written : known.name();
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
        String words = sentence.words(found.slice());
        String full = endings.full(words, found.type());
        if (!full.equals(words) && variants.hasSeveral(full)) {
            return full;
        }
        return variants.longer(words, found)
                .orElseGet(() ->
                        found.type() == MentionType.ORGANIZATION ? withFullHead(sentence, found, written) : written);
    }

    /** Writes the body of state that opens the name of a branch in full: 中科院 as 中国科学院. */
    private static String withFullHead(Sentence sentence, Found found, String name) {
        Token head = sentence.token(sentence.tokenAt(found.slice().from()));
        Optional<Known> known = head.term()
                .flatMap(Term::known)
                .filter(k -> k.type() == MentionType.ORGANIZATION && k.subtype().equals("body"));
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
