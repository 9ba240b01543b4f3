package org.sanxiang.desk.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.Reach;
import org.sanxiang.desk.Groups;
import org.sanxiang.kernel.Actor;

/** The condition that a search puts on {@code case_file c}: what the person may see, and of that what is wanted. */
final class Condition {

    private static final String OWN = """
            exists (select 1 from case_duty d where d.case_id = c.id and d.person_id = :person)
            or exists (select 1 from open_step s where s.case_id = c.id and """ + " " + Groups.WAITS + ")";

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    private Condition() {
    }

    /** @param reach how far the person's right to read cases reaches */
    static Condition of(Reach reach, Actor actor, Wanted wanted) {
        Condition condition = new Condition();
        condition.visible(reach, actor);
        condition.text("c.number", "number", wanted.number());
        condition.text("c.party_name", "party", wanted.party());
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

    private void visible(Reach reach, Actor actor) {
        if (reach.recusedToo()) {
            return;
        }
        values.putAll(Groups.of(actor));
        values.put("units", reach.units());
        parts.add(Groups.NOT_RECUSED);
        switch (reach.scope()) {
            case ALL -> { }
            case UNIT -> parts.add("(c.unit in (:units) or " + OWN + ")");
            case OWN -> parts.add("(" + OWN + ")");
            default -> parts.add("1 = 0");
        }
    }

    /** A clue has no case number yet: people find it by its own. */
    private void text(String column, String name, String text) {
        boolean clue = name.equals("number") && text != null && text.strip().matches("\\d{1,12}");
        if (clue) {
            values.put("clue", Long.valueOf(text.strip()));
        }
        like(clue ? "(" + column + " like :number escape '!' or c.id = :clue)"
                : column + " like :" + name + " escape '!'", name, text);
    }

    private void like(String part, String name, String text) {
        if (blankToNull(text) != null) {
            parts.add(part);
            values.put(name, "%" + text.strip().replaceAll("[!%_]", "!$0") + "%");
        }
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
