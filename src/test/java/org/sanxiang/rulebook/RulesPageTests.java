package org.sanxiang.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.sanxiang.rulebook.RuleBook.Demand;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** That every rule is a named object with its article, its sentence, its place and its test, and that the page says so. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RulesPageTests {

    private static final Path PAGE = Path.of("docs/rules.md");
    private static final String REGENERATE = "./mvnw test -Dtest=RulesPageTests -Dsanxiang.write=true";

    private final RuleBook book = new RuleBook();
    private final List<Demand> demands = book.demands();
    private final Properties words = new Properties();

    @BeforeAll
    void read_the_messages() throws IOException {
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
            try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                words.load(reader);
            }
        }
    }

    @Test
    void the_rules_are_found() {
        assertThat(demands).extracting(demand -> demand.rule().id()).contains("PUN-38", "PUN-57", "PUN-58", "PUN-60", "PUN-64");
        assertThat(demands).extracting(Demand::rule).doesNotHaveDuplicates();
    }

    @Test
    void every_rule_names_its_article() {
        assertThat(demands).extracting(demand -> demand.rule().articleKey()).filteredOn(this::isUnsaid).isEmpty();
    }

    @Test
    void every_rule_tells_the_user_what_it_demands() {
        assertThat(demands).extracting(demand -> demand.rule().messageKey()).filteredOn(this::isUnsaid).isEmpty();
    }

    @Test
    void every_sentence_belongs_to_a_rule() {
        assertThat(words.stringPropertyNames()).filteredOn(key -> key.startsWith("rule.") && !key.endsWith(".article"))
                .isSubsetOf(demands.stream().map(demand -> demand.rule().messageKey()).toList());
    }

    @Test
    void every_rule_acts_somewhere() {
        assertThat(demands).filteredOn(demand -> demand.acts().isEmpty()).extracting(Demand::rule).isEmpty();
    }

    @Test
    void every_rule_is_named_by_a_test() {
        assertThat(demands).filteredOn(demand -> demand.tests().isEmpty()).extracting(Demand::rule).isEmpty();
    }

    @Test
    void every_rule_is_a_constant() {
        assertThat(book.makers()).as("methods that make a rule of their own").isEmpty();
    }

    @Test
    void the_page_says_what_the_code_does() throws IOException {
        String page = new RulesPage(book, words).written(demands);
        if (Boolean.getBoolean("sanxiang.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(PAGE).as("docs/rules.md is stale; write it anew with %s", REGENERATE).usingCharset(StandardCharsets.UTF_8)
                .hasContent(page);
    }

    private boolean isUnsaid(String key) {
        return words.getProperty(key, "").isBlank();
    }
}
