package org.sanxiang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads what the mutation test of the profile {@code mutation} has found, just before. */
@Tag("mutation")
class MutantsTests {

    private static final File REPORT = new File("target/pit-reports/mutations.xml");
    private static final Set<String> ALIVE = Set.of("SURVIVED", "NO_COVERAGE");
    private static final Pattern ASKS_A_RULE = Pattern.compile("\\b([A-Z][A-Z_0-9]+|rule\\(\\))\\s*\\.(demand|demandOfPerson|warn)\\(");

    @Test
    void no_mutant_survives_in_the_condition_of_a_rule() throws Exception {
        NodeList mutants = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(REPORT).getElementsByTagName("mutation");
        assertThat(mutants.getLength()).as("mutants").isGreaterThan(1000);
        List<String> survivors = new ArrayList<>();
        for (int number = 0; number < mutants.getLength(); number++) {
            Element mutant = (Element) mutants.item(number);
            if (ALIVE.contains(mutant.getAttribute("status")) && asksARule(mutant)) {
                survivors.add(text(mutant, "sourceFile") + ":" + text(mutant, "lineNumber") + " " + text(mutant, "description"));
            }
        }
        assertThat(survivors).isEmpty();
    }

    private static boolean asksARule(Element mutant) throws Exception {
        String type = Compiled.outermost(text(mutant, "mutatedClass").replace('.', '/'));
        List<String> lines = Files.readAllLines(Path.of("src/main/java", type + ".java"));
        return ASKS_A_RULE.matcher(statement(lines, Integer.parseInt(text(mutant, "lineNumber")) - 1)).find();
    }

    /** The statement to which a line belongs: what stands between the ends of the statements around it. */
    private static String statement(List<String> lines, int line) {
        int first = line;
        while (first > 0 && !lines.get(first - 1).matches(".*[;{}]\\s*|\\s*|\\s*(\\*|@|//|case .*->$).*")) {
            first--;
        }
        int last = line;
        while (last < lines.size() - 1 && !lines.get(last).matches(".*[;{}]\\s*")) {
            last++;
        }
        return IntStream.rangeClosed(first, last).mapToObj(lines::get).reduce("", (text, next) -> text + " " + next.strip());
    }

    private static String text(Element mutant, String part) {
        return mutant.getElementsByTagName(part).item(0).getTextContent();
    }
}
