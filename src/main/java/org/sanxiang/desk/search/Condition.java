package org.sanxiang.desk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.sanxiang.cases.CaseWord;
import org.sanxiang.desk.search.Wanted.Order;

/** What a search asks for: the ways to what the person may see, and what is wanted of that. */
final class Condition {

    private final List<Way> ways;
    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values;

    private Condition(Visible visible) {
        ways = visible.ways();
        values = new HashMap<>(visible.values());
    }

    /** @param rare whether few words of a kind are like a pattern */
    static Condition of(Visible visible, Wanted wanted, BiPredicate<CaseWord.Of, String> rare) {
        Condition condition = new Condition(visible);
        condition.word(CaseWord.Of.NUMBER, "c.number", wanted.number(), rare);
        condition.word(CaseWord.Of.PARTY, "c.party_name", wanted.party(), rare);
        condition.equal("c.matter_code = :matter", "matter", blankToNull(wanted.matter()));
        condition.equal("c.stage = :stage", "stage", wanted.stage() == null ? null : wanted.stage().name());
        condition.equal("exists (select 1 from open_step o where o.case_id = c.id and o.step = :step)", "step",
                blankToNull(wanted.step()));
        condition.like("exists (select 1 from case_duty n where n.case_id = c.id and n.duty = 'HANDLER'"
                + " and n.ended_at is null and n.person_name like :handler escape '!')", "handler", wanted.handler());
        condition.equal("exists (select 1 from open_step w where w.case_id = c.id)", "open",
                Boolean.TRUE.equals(wanted.open()) ? true : null);
        condition.equal(wanted.dateColumn() + " >= :from", "from", wanted.from());
        condition.equal(wanted.dateColumn() + " <= :to", "to", wanted.to());
        return condition;
    }

    private void word(CaseWord.Of kind, String column, String typed, BiPredicate<CaseWord.Of, String> rare) {
        String text = blankToNull(typed);
        String begin = text == null ? "" : escaped(CaseWord.cut(text)) + "%";
        if (text != null && rare.test(kind, begin)) {
            parts.add("c.id in (select f.case_id from (select w.case_id from case_word w where w.kind = '" + kind
                    + "' and w.word like :begin" + kind + " escape '!'" + clue(kind, text, " union all select ") + ") f)");
            values.put("begin" + kind, begin);
        }
        if (text != null && (!values.containsKey("begin" + kind) || text.length() > CaseWord.LONGEST)) {
            like("(" + column + " like :" + kind + " escape '!'" + clue(kind, text, " or c.id = ") + ")", kind.name(), text);
        }
    }

    /** A clue has no case number yet: people find it by its own. */
    private static String clue(CaseWord.Of kind, String text, String sql) {
        return kind == CaseWord.Of.NUMBER && text.matches("\\d{1,12}") ? sql + Long.parseLong(text) : "";
    }

    private void like(String part, String name, String text) {
        if (blankToNull(text) != null) {
            parts.add(part);
            values.put(name, "%" + escaped(text.strip()) + "%");
        }
    }

    private static String escaped(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }

    private void equal(String part, String name, Object value) {
        if (value != null) {
            parts.add(part);
            values.put(name, value);
        }
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** The numbers of all cases that are found, each once. */
    String ids() {
        return union(way -> way.ids(wanted()));
    }

    /** The same, with so many of them at least that there are {@code most} where there are more. */
    String someIds(long most) {
        return union(way -> way.ids(wanted()) + " limit " + most);
    }

    /** The same, with so many of them at least that the first {@code most} in an order are there. */
    String firstIds(Order order, long most) {
        return union(way -> way.ids(wanted(), order) + " limit " + most);
    }

    private String union(Function<Way, String> ids) {
        return ways.stream().map(ids).collect(Collectors.joining(") union (", "(", ")"));
    }

    private String wanted() {
        return parts.stream().map(part -> " and " + part).collect(Collectors.joining());
    }

    Map<String, Object> values() {
        return values;
    }
}
