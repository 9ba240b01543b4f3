package org.sanxiang.desk.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import org.sanxiang.cases.CaseWord;
import org.sanxiang.cases.Reach;
import org.sanxiang.desk.Groups;
import org.sanxiang.kernel.Actor;
import org.sanxiang.people.Scope;

/** The condition that a search puts on {@code case_file c}: what the person may see, and of that what is wanted. */
final class Condition {

    /** Few cases are a person's own, so that they are looked up first. */
    private static final String OWN = """
            c.id in (select own.case_id from (
              select d.case_id from case_duty d where d.person_id = :person
              union select s.case_id from open_step s join case_file c on c.id = s.case_id where\s""";

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private Condition() {
    }

    /**
     * @param reaches how far the person's right to read cases reaches; empty where it reaches every case
     * @param rare    whether few words of a kind are like a pattern
     */
    static Condition of(Collection<Reach> reaches, Actor actor, Wanted wanted, BiPredicate<CaseWord.Of, String> rare) {
        Condition condition = new Condition();
        if (!reaches.isEmpty()) {
            condition.visible(reaches, actor);
        }
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

    private void visible(Collection<Reach> reaches, Actor actor) {
        values.putAll(Groups.of(actor));
        String own = OWN + Groups.waits(actor) + ") own)";
        parts.add(Groups.NOT_RECUSED);
        parts.add(reaches.stream().map(reach -> "(" + covered(reach, own) + ")").collect(Collectors.joining(" or ", "(", ")")));
    }

    private String covered(Reach reach, String own) {
        String name = "reach" + values.size();
        values.put(name, reach.scope() == Scope.UNIT ? reach.unit() : "");
        values.put(name + "of", reach.delegatorId());
        String cases = switch (reach.scope()) {
            case ALL -> "1 = 1";
            case UNIT -> "(c.unit = :" + name + " or " + own + ")";
            case OWN -> "(" + own + ")";
            case NONE -> "1 = 0";
        };
        return reach.delegatorId() == null ? cases : cases + " and " + Groups.notRecused(name + "of");
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

    String sql() {
        return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
    }

    Map<String, Object> values() {
        return values;
    }
}
