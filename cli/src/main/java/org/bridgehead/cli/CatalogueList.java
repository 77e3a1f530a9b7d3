package org.bridgehead.cli;

import java.util.stream.Collectors;
import org.bridgehead.data.catalogue.Catalogue;
import org.bridgehead.data.catalogue.Entry;
import org.bridgehead.data.catalogue.MethodCatalogue;
import org.bridgehead.data.catalogue.NormalizationCatalogue;
import org.bridgehead.data.catalogue.Parameter;
import org.bridgehead.data.catalogue.WeightingCatalogue;

/** The methods, weightings and normalizations that there are, for people. */
final class CatalogueList {

    private CatalogueList() {}

    static String text() {
        return section("Methods", MethodCatalogue.get()) + "\n" + section("Weightings", WeightingCatalogue.get()) + "\n"
                + section("Normalizations", NormalizationCatalogue.get());
    }

    private static String section(String heading, Catalogue<?> catalogue) {
        return heading + "\n"
                + catalogue.entries().stream().map(CatalogueList::entry).collect(Collectors.joining());
    }

    private static String entry(Entry<?> entry) {
        String aliases = entry.aliases().isEmpty() ? "" : " (also " + String.join(", ", entry.aliases()) + ")";
        return "  " + entry.name() + "  " + entry.chinese() + aliases + "\n"
                + entry.parameters().stream().map(CatalogueList::parameter).collect(Collectors.joining());
    }

    private static String parameter(Parameter parameter) {
        String standing = parameter.required()
                ? "required"
                : parameter.otherwise().map(value -> "default " + value).orElse("optional");
        return "      " + parameter.name() + ": " + parameter.form().words() + ", " + standing + "; "
                + parameter.about() + "\n";
    }
}
