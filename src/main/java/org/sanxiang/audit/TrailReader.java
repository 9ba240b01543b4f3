package org.sanxiang.audit;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds entries of all chains. */
@Component
class TrailReader {

    /**
     * An entry with the printed number of its case, which it may not have yet.
     *
     * @param earlier what was stated when the same was last done in the case; empty where it had not been done
     */
    record Found(Written written, String caseNumber, Map<String, String> earlier) {
    }

    private final JdbcClient jdbc;
    private final Clock clock;

    TrailReader(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Page<Found> find(TrailQuery query) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = conditions(query, values);
        long total = jdbc.sql("select count(*) from audit_entry e left join case_file f on f.id = e.case_id" + where)
                .params(values).query(Long.class).single();
        List<Found> found = jdbc.sql("select " + Written.COLUMNS + ", f.number as case_number from audit_entry e"
                        + " left join case_file f on f.id = e.case_id" + where
                        + " order by e.recorded_at desc, e.chain desc, e.sequence desc limit " + TrailQuery.SIZE + " offset " + offset(query))
                .params(values).query((row, n) -> new Found(Written.read(row, n), row.getString("case_number"), Map.of()))
                .list();
        return new PageImpl<>(withEarlier(found), PageRequest.of(query.page(), TrailQuery.SIZE), total);
    }

    private List<Found> withEarlier(List<Found> found) {
        List<Link> acts = found.stream().map(one -> one.written().link()).filter(TrailReader::mayChangeSomething).toList();
        if (acts.isEmpty()) {
            return found;
        }
        List<Link> same = jdbc.sql(Written.ENTRIES + " where chain in (:chains) and action in (:actions)")
                .param("chains", acts.stream().map(Link::chain).distinct().toList())
                .param("actions", acts.stream().map(act -> act.entry().action()).distinct().toList())
                .query((row, n) -> Written.read(row, n).link()).list();
        return found.stream().map(one -> new Found(one.written(), one.caseNumber(), earlier(one.written().link(), same)))
                .toList();
    }

    /** What is entered in a work area adds to what was entered before, and changes nothing of it. */
    private static boolean mayChangeSomething(Link link) {
        return link.entry().kind() == Kind.ACTION && Chains.caseOf(link.chain()) != null
                && !link.entry().action().contains(".");
    }

    private static Map<String, String> earlier(Link act, List<Link> same) {
        return same.stream().filter(other -> mayChangeSomething(act) && other.chain().equals(act.chain())
                        && other.entry().action().equals(act.entry().action()) && other.sequence() < act.sequence())
                .max(Comparator.comparing(Link::sequence)).map(other -> Changes.read(other.entry().changes()))
                .orElse(Map.of());
    }

    /** When the trail was last verified, with what came of it; empty where it never was. */
    Optional<Written> verified() {
        return jdbc.sql(Written.ENTRIES + " where action = ? order by recorded_at desc, sequence desc limit 1")
                .param(Audits.VERIFIED).query(Written::read).optional();
    }

    /** The keys of everything that was ever done, looked at or refused. */
    List<String> actions() {
        return jdbc.sql("select distinct action from audit_entry where action <> '' order by action")
                .query(String.class).list();
    }

    private String conditions(TrailQuery query, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (query.kind() != null) {
            conditions.add("e.kind = :kind");
            values.put("kind", query.kind().name());
        }
        if (!query.person().isEmpty()) {
            conditions.add("(e.account = :person or e.person_name like concat('%', :person, '%'))");
            values.put("person", Words.clean(query.person()));
        }
        if (!query.file().isEmpty()) {
            conditions.add("(f.number like concat('%', :file, '%') or e.case_id = :fileId)");
            values.put("file", query.file());
            values.put("fileId", query.file().matches("\\d{1,18}") ? Long.parseLong(query.file()) : -1L);
        }
        if (!query.action().isEmpty()) {
            conditions.add("e.action = :action");
            values.put("action", query.action());
        }
        if (query.from() != null) {
            conditions.add("e.recorded_at >= :from");
            values.put("from", stored(query.from()));
        }
        if (query.to() != null) {
            conditions.add("e.recorded_at < :to");
            values.put("to", stored(query.to()).plusMinutes(1));
        }
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    private LocalDateTime stored(LocalDateTime local) {
        return local.atZone(clock.getZone()).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime();
    }

    private static long offset(TrailQuery query) {
        return (long) query.page() * TrailQuery.SIZE;
    }
}
