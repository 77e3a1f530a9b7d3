package org.bridgehead.data.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.bridgehead.file.FileException;
import org.bridgehead.file.table.Workbooks;
import org.bridgehead.scoring.decision.DecisionException.Fault;
import org.junit.jupiter.api.Test;

class ProblemFaultsTest {

    private static final String CRITERIA =
            "\"criteria\":[{\"id\":\"C1\",\"direction\":\"benefit\",\"weight\":0.4},{\"direction\":\"cost\",\"weight\":0.6}]";
    private static final String ONE = "{\"id\":\"p\"," + CRITERIA + ",\"values\":[[1,2],[3,4]]}";

    private static ImmutableList<Reading> read(String text) {
        return ProblemReader.read("dir/some.name.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> faults(String text) {
        return read(text).get(0).faults().stream().map(Fault::message).toList();
    }

    private static void assertFault(String text, String... said) {
        assertThat(faults(text)).singleElement().asString().contains(said);
    }

    @Test
    void oneMalformedLineDoesNotStopTheOthers() {
        String text = ONE + "\n\n{\"id\":\"q\",\"criteria\":[}\n" + ONE.replace("\"p\"", "7") + "\nnonsense\n";
        ImmutableList<Reading> readings = read(text);
        assertThat(readings.stream().map(Reading::id)).containsExactly("p", "q", "7", "4");
        assertThat(readings.get(1).faults().get(0).message()).contains("line 3, column ");
        assertThat(readings.get(2).problem()).isPresent();
        assertThat(readings.get(3).faults().get(0).message()).contains("line 5");
    }

    @Test
    void firstLineMayBeTheMalformedOne() {
        assertThat(read("nonsense\n" + ONE).stream().map(Reading::id)).containsExactly("1", "p");
        assertThat(read("{oops}\n" + ONE).stream().map(Reading::id)).containsExactly("1", "p");
    }

    @Test
    void malformedPrettyPrintedObjectIsOneFault() {
        ImmutableList<Reading> readings = read("{\n \"id\": \"p\",\n \"criteria\": [,]\n}\n");
        assertThat(readings).hasSize(1);
        assertThat(readings.get(0).id()).isEqualTo("p");
        assertThat(readings.get(0).faults().get(0).message()).contains("line 3, column ", "Maybe ");
    }

    @Test
    void csvWorkbookAndJsonSayTheSame() throws IOException {
        Path examples = Path.of("../../docs/examples");
        Problem json = whole("sites.json", Files.readAllBytes(examples.resolve("sites.json")));
        Problem csv = whole("a/sites.csv", Files.readAllBytes(examples.resolve("sites.csv")));
        Problem workbook = whole(
                "sites.xlsx",
                Workbooks.of("""
                <row r="1"><c r="B1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c><c r="D1" t="s"><v>2</v></c></row>
                <row r="2"><c r="B2" t="s"><v>3</v></c><c r="C2"><v>1</v></c><c r="D2"><v>-1</v></c></row>
                <row r="3"><c r="B3"><v>0.4</v></c><c r="C3"><v>0.4</v></c><c r="D3"><v>0.2</v></c></row>
                <row r="4"><c r="A4" t="s"><v>4</v></c><c><v>12.5</v></c><c><v>320</v></c><c><v>18</v></c></row>
                <row r="5"><c r="A5" t="s"><v>5</v></c><c><v>9.8</v></c><c><v>280</v></c><c><v>35</v></c></row>
                <row r="6"><c r="A6" t="s"><v>6</v></c><c><v>11.2</v></c><c><v>410</v></c><c><v>52</v></c></row>
                """, texts("cost", "jobs", "distance", "成本", "Linping", "Haining", "Tongxiang")));
        for (Problem problem : List.of(csv, workbook)) {
            assertThat(problem.id()).isEqualTo("sites");
            assertThat(problem.alternatives()).isEqualTo(json.alternatives());
            assertThat(problem.criteria()).isEqualTo(json.criteria());
            assertThat(problem.weights()).isEqualTo(json.weights());
            assertThat(problem.cells().rows()).isEqualTo(json.cells().rows());
        }
        assertThat(workbook.advice()).singleElement().asString().contains("2 sheets");
    }

    private static String[] texts(String... texts) {
        return List.of(texts).stream().map(text -> "<t>" + text + "</t>").toArray(String[]::new);
    }

    private static Problem whole(String name, byte[] bytes) {
        ImmutableList<Reading> readings = ProblemReader.read(name, bytes);
        assertThat(readings)
                .singleElement()
                .satisfies(r -> assertThat(r.faults()).isEmpty());
        return readings.get(0).problem().orElseThrow();
    }

    @Test
    void tablesAtFaultNameTheirCells() {
        assertThat(faults("x,C1,C2\n,up,cost\n,0.5,heavy\nA,1,2\nA,\"1,234\",38%\n"))
                .anySatisfy(fault -> assertThat(fault).contains("cell B2", "\"up\"", "benefit or cost"))
                .anySatisfy(fault -> assertThat(fault).contains("cell C3", "\"heavy\"", "third"))
                .anySatisfy(fault -> assertThat(fault).contains("A (row 1) on C1 (column 0)", "\"1,234\" in cell B5"))
                .anySatisfy(fault -> assertThat(fault).contains("\"38%\" in cell C5"))
                .anySatisfy(fault -> assertThat(fault).contains("\"A\" occurs twice"))
                .hasSize(5);
        assertFault("x,C1\n,benefit\n,1\nA,1,5\n", "cell C4 holds \"5\"", "decimal comma");
        assertFault("x,C1\n,benefit\n,1\n,1\n", "begin with the name of an alternative");
        assertFault("x,C1\n,benefit\n", "a row of criteria, of directions, of weights", "2 rows");
        assertFault("x,,C2\n,benefit,cost\n,1,1\nA,1,1\n", "cell B1 must name a criterion");
    }

    @Test
    void valuesThatAreNoFiniteNumbersAreNamedByRowAndColumn() {
        String text = ONE.replace("[1,2]", "[1,1e400]").replace("[3,4]", "[NaN,\"4\"]");
        ImmutableList<Fault> faults = read(text).get(0).faults();
        assertThat(faults).hasSize(3);
        assertThat(faults.get(0).message()).contains("A1 (row 0) on C2 (column 1)", "Infinity");
        assertThat(faults.get(0).row()).isEqualTo(OptionalInt.of(0));
        assertThat(faults.get(0).column()).isEqualTo(OptionalInt.of(1));
        assertThat(faults.get(1).message()).contains("A2 (row 1) on C1 (column 0)", "NaN");
        assertThat(faults.get(2).message()).contains("\"4\"");
    }

    @Test
    void problemsAtFaultSayWhatIsWrong() {
        assertFault(ONE.replace("\"id\":\"p\"", "\"metod\":1"), "no field \"metod\"", "method");
        assertFault(ONE.replace("\"weight\":0.6", "\"weight\":0.6,\"wieght\":1"), "no field \"wieght\"", "weight");
        assertFault(ONE.replace("[3,4]", "[3]"), "A2 (row 1)", "a list of 2 numbers", "1 values");
        assertFault(ONE.replace(",\"weight\":0.6", ""), "C2 (column 1) has no weight though others have");
        assertFault(ONE.replace("\"cost\"", "\"up\""), "C2 (column 1) must have a direction", "\"up\"");
        assertFault(ONE.replace("\"direction\":\"cost\",", ""), "must have a direction but has none");
        assertFault(ONE.replace("{\"direction\":\"cost\"", "{\"id\":\"C1\",\"direction\":\"cost\""), "occurs twice");
        assertFault(ONE.replace("\"id\":\"p\"", "\"alternatives\":[\"A\",\"A\"]"), "\"A\" occurs twice");
        assertFault(
                ONE.replace("\"id\":\"p\"", "\"alternatives\":[\"A\"]"), "one row of values an alternative, 1 in all");
        assertFault(ONE.replace("\"id\":\"p\"", "\"id\":[]"), "the id must be a string");
        assertFault(ONE.replace("\"id\":\"p\"", "\"method\":3"), "\"method\" must be a name or an object", "topsis");
        assertFault(ONE.replace("\"id\":\"p\"", "\"weighting\":{}"), "\"weighting\"", "entropy");
        assertFault(ONE.replace("\"id\":\"p\"", "\"missing\":\"ignore\""), "\"ignore\"", "drop_criterion");
        assertFault(
                ONE.replace("\"weight\":0.6", "\"bounds\":[2,1],\"weight\":0.6"), "bounds of C2", "low before high");
        assertFault("{" + CRITERIA + "}", "\"values\" must be a list that is not empty but is missing");
        assertThat(faults(ONE.replace("0.6", "-0.6")).get(0)).contains("weight of C2 (column 1)", "-0.6");
    }

    @Test
    void onlyTheFirstFaultsAreListed() {
        String rows = String.join(",", Collections.nCopies(50, "[\"x\",\"y\"]"));
        List<String> faults = faults("{" + CRITERIA + ",\"values\":[" + rows + "]}");
        assertThat(faults).hasSize(21);
        assertThat(faults.get(20)).contains("80 more");
    }

    @Test
    void filesInNoFormatAreRefused() {
        assertThatThrownBy(() -> read(" \n ")).isInstanceOf(FileException.class).hasMessageContaining("empty");
    }
}
