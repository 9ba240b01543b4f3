package org.sanxiang.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.FirstRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The instruments of all cases; none is ever changed or taken away. */
@Repository
class InstrumentRegister {

    private static final String SELECT = """
            select id, case_id, code, title, number, version_no, act, template_hash, contents, content_hash, made_by_name,
                   made_at from instrument""";

    private final JdbcClient jdbc;
    private final FirstRow firstRow;

    InstrumentRegister(JdbcClient jdbc, FirstRow firstRow) {
        this.jdbc = jdbc;
        this.firstRow = firstRow;
    }

    Instrument add(long caseId, String act, Sheet sheet, Actor maker) {
        keep(sheet.template(), sheet.moment());
        String code = sheet.kind().code();
        jdbc.sql("""
                insert into instrument (case_id, code, title, number, version_no, act, template_hash, contents, content_hash,
                                        made_by_id, made_by_name, made_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(caseId, code, sheet.kind().title(), sheet.number(), 1 + count(caseId, code), act,
                        sheet.template().hash(), sheet.contents(), sheet.hash(), maker.personId(), maker.name(),
                        utc(sheet.moment())).update();
        return last(caseId, code);
    }

    /** A version of a template is kept with the first instrument that is made by it. */
    private void keep(Template template, Instant moment) {
        if (jdbc.sql("select count(*) from document_template where hash = ?").param(template.hash()).query(Long.class)
                .single() == 0) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("hash", template.hash());
            row.put("code", template.code());
            row.put("text", template.text());
            row.put("since", utc(moment));
            firstRow.ensure("document_template", row);
        }
    }

    private int count(long caseId, String code) {
        return jdbc.sql("select count(*) from instrument where case_id = ? and code = ?").params(caseId, code)
                .query(Integer.class).single();
    }

    private Instrument last(long caseId, String code) {
        return jdbc.sql(SELECT + " where case_id = ? and code = ? order by version_no desc limit 1").params(caseId, code)
                .query(InstrumentRegister::read).single();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    List<Instrument> of(long caseId) {
        return jdbc.sql(SELECT + " where case_id = ? order by id").param(caseId).query(InstrumentRegister::read).list();
    }

    Optional<Instrument> find(long caseId, long id) {
        return jdbc.sql(SELECT + " where case_id = ? and id = ?").params(caseId, id).query(InstrumentRegister::read)
                .optional();
    }

    private static Instrument read(ResultSet row, int place) throws SQLException {
        return new Instrument(row.getLong("id"), row.getLong("case_id"), row.getString("code"), row.getString("title"),
                row.getString("number"), row.getInt("version_no"), row.getString("act"), row.getString("template_hash"),
                row.getString("contents"), row.getString("content_hash"), row.getString("made_by_name"),
                row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
