package org.sanxiang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads what the mutation test of the profile {@code mutation} has found, just before. */
@Tag("mutation")
class MutantsTests {

    private static final File REPORT = new File("target/pit-reports/mutations.xml");
    private static final Set<String> ALIVE = Set.of("SURVIVED", "NO_COVERAGE");
    private static final Conditions CONDITIONS = Conditions.ofTheProgram();

    /** One change to the program, and whether a test has noticed it. */
    private record Mutant(Path file, int line, String status, String description) {

        static Mutant of(Element mutant) {
            String type = Compiled.outermost(text(mutant, "mutatedClass").replace('.', '/'));
            return new Mutant(Path.of("src/main/java", type + ".java"), Integer.parseInt(text(mutant, "lineNumber")),
                    mutant.getAttribute("status"), text(mutant, "description"));
        }

        private static String text(Element mutant, String part) {
            return mutant.getElementsByTagName(part).item(0).getTextContent();
        }
    }

    private static List<Mutant> mutants;

    @BeforeAll
    static void read() throws Exception {
        NodeList found = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(REPORT).getElementsByTagName("mutation");
        mutants = IntStream.range(0, found.getLength()).mapToObj(number -> Mutant.of((Element) found.item(number))).toList();
    }

    @Test
    void no_mutant_survives_in_the_condition_of_a_rule() {
        assertThat(mutants).filteredOn(mutant -> ALIVE.contains(mutant.status()))
                .filteredOn(mutant -> CONDITIONS.include(mutant.file(), mutant.line())).isEmpty();
    }

    @Test
    void every_class_that_asks_a_rule_is_mutated() {
        Set<Path> asking = new TreeSet<>(CONDITIONS.asking());
        assertThat(mutants.stream().map(Mutant::file).collect(Collectors.toSet())).containsAll(asking);
    }
}
