package org.sanxiang.rulebook;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.sanxiang.kernel.Rule;
import org.sanxiang.rulebook.Compiled.Method;
import org.sanxiang.rulebook.RuleBook.Demand;

/** The page of all rules, in Markdown. */
final class RulesPage {

    private static final Map<Rule.Kind, String> KINDS = Map.of(Rule.Kind.REFUSE, "refuse", Rule.Kind.WARN, "warn",
            Rule.Kind.LATE, "late");

    private final RuleBook book;
    private final Properties words;
    private final StepsByRule steps;

    RulesPage(RuleBook book, Properties words) {
        this.book = book;
        this.words = words;
        this.steps = new StepsByRule(book.main, words);
    }

    String written(List<Demand> demands) {
        Map<String, List<Demand>> byRule = demands.stream().collect(Collectors.groupingBy(demand -> demand.rule().id(),
                () -> new TreeMap<>((one, other) -> RuleOrder.BY_NUMBER.compare(new Rule(one, ""), new Rule(other, ""))),
                Collectors.toList()));
        return head(byRule, demands) + byRule.entrySet().stream()
                .map(rule -> section(rule.getKey(), rule.getValue())).collect(Collectors.joining());
    }

    private static String head(Map<String, List<Demand>> byRule, List<Demand> demands) {
        Map<Rule.Kind, Long> kinds = demands.stream()
                .collect(Collectors.groupingBy(demand -> demand.rule().kind(), Collectors.counting()));
        return """
                # The rules

                Generated from the code by `./mvnw test -Dtest=RulesPageTests -Dsanxiang.write=true`; the build fails when it is stale.

                %d rules with %d demands. **Refuse** (%d): the act does not happen. **Warn** (%d): it may go on with a written reason.
                **Late** (%d): a deadline that binds the agency is over; the act needs a written reason and stays counted as late.
                "Acts in" names the methods that ask the demand and the steps that come to them, "proved by" the tests that name it.
                """.formatted(byRule.size(), demands.size(), kinds.getOrDefault(Rule.Kind.REFUSE, 0L),
                kinds.getOrDefault(Rule.Kind.WARN, 0L), kinds.getOrDefault(Rule.Kind.LATE, 0L));
    }

    private String section(String id, List<Demand> demands) {
        return "\n## %s %s\n\n| Demand | Kind | What the user is told | Acts in | Proved by |\n| --- | --- | --- | --- | --- |\n"
                .formatted(id, words.getProperty(demands.get(0).rule().articleKey(), ""))
                + demands.stream().map(this::row).collect(Collectors.joining());
    }

    private String row(Demand demand) {
        return "| `%s` | %s | %s | %s | %s |\n".formatted(demand.rule().demand(), KINDS.get(demand.rule().kind()),
                words.getProperty(demand.rule().messageKey(), "").replaceAll("\\{\\d+[^}]*}", "…").replace("|", "\\|"),
                acts(demand), tests(demand));
    }

    private String acts(Demand demand) {
        String methods = demand.acts().stream().map(method -> link(book.main, method.owner(), "." + method.name()))
                .collect(Collectors.joining("<br>"));
        return Stream.of(methods, String.join("、", steps.of(demand.acts()))).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("<br>"));
    }

    private String tests(Demand demand) {
        return demand.tests().stream().collect(Collectors.groupingBy(Method::owner, TreeMap::new, Collectors.toList()))
                .entrySet().stream().map(proofs -> link(book.tests, proofs.getKey(), "") + ": " + proofs.getValue().stream()
                        .map(test -> test.name().replace('_', ' ')).collect(Collectors.joining("; ")))
                .collect(Collectors.joining("<br>"));
    }

    private static String link(Compiled where, String owner, String more) {
        return "[%s](%s)".formatted(owner.substring(owner.lastIndexOf('/') + 1) + more, where.source(owner));
    }
}
