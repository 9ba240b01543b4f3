package org.sanxiang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as the condition of a rule. */
class ConditionsTests {

    private static final String ASKED = """
            class Asked {

                void decided(Form form, boolean overdue) {
                    int members = count(form);
                    int other = members + 1;
                    if (form.isMajor()) {
                        RULE.demand(members > 0
                                && isOpen());
                    }
                    LATE.warn(!overdue, form.because());
                    note(other);
                }

                private int count(Form form) {
                    return form.members().size();
                }

                private boolean isOpen() {
                    return end == null;
                }

                private void note(int number) {
                    last = number;
                }
            }
            """;
    private static final String ASKING = """
            class Asking {

                void take(Form form, int days) {
                    boolean overdue = days > 90;
                    asked.decided(form, overdue);
                    asked.closed(form, days > 30);
                }
            }
            """;

    @TempDir
    private Path folder;
    private Conditions conditions;

    @BeforeEach
    void read() throws IOException {
        Files.writeString(folder.resolve("Asked.java"), ASKED);
        Files.writeString(folder.resolve("Asking.java"), ASKING);
        conditions = new Conditions(List.of(folder.resolve("Asked.java"), folder.resolve("Asking.java")));
    }

    @Test
    void the_whole_question_its_branch_its_values_and_the_methods_that_it_calls_belong_to_it() {
        assertThat(included("Asked.java")).containsExactly(4, 6, 7, 8, 10, 14, 15, 16, 18, 19, 20);
    }

    @Test
    void a_yes_or_no_that_is_handed_over_belongs_to_it_where_it_comes_from() {
        assertThat(included("Asking.java")).containsExactly(4, 5);
    }

    @Test
    void a_class_asks_where_a_question_stands() {
        assertThat(conditions.asking()).containsExactly(folder.resolve("Asked.java"));
    }

    private List<Integer> included(String file) {
        return IntStream.range(1, 40).filter(line -> conditions.include(folder.resolve(file), line)).boxed().toList();
    }
}
