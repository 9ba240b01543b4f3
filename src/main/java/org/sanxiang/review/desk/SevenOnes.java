package org.sanxiang.review.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.MajorCatalogue;
import org.sanxiang.review.CaughtByCatalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 七个一: the seven things that a legal review consists of, with what each came to in a year. */
@Component
class SevenOnes {

    /** A row of the catalogue, and how many decisions of the year it caught. */
    record Caught(MajorCatalogue.Row row, long decisions) {
    }

    /** A use of the seal: an opinion that was given. */
    record Sealed(long caseId, String number, String title, int round, String conclusion, String reviewer, LocalDate on) {
    }

    /** The papers of the year. */
    record Papers(long requests, long opinions, long returns, long extensions, long files) {
    }

    private static final int SHOWN = 20;

    private final MajorCatalogue catalogue;
    private final CaughtByCatalogue caught;
    private final JdbcClient jdbc;

    SevenOnes(MajorCatalogue catalogue, CaughtByCatalogue caught, JdbcClient jdbc) {
        this.catalogue = catalogue;
        this.caught = caught;
        this.jdbc = jdbc;
    }

    List<Caught> catalogue(int year) {
        Map<String, Long> hits = caught.in(year);
        return catalogue.rows().stream().map(row -> new Caught(row, hits.getOrDefault(row.id(), 0L))).toList();
    }

    /** The last uses of the seal. */
    List<Sealed> seals() {
        return jdbc.sql("""
                select r.case_id, f.number, f.party_name, r.round, r.conclusion, r.reviewer_name, q.ended_on
                from review_round r join case_file f on f.id = r.case_id
                join review_request q on q.case_id = r.case_id and q.round = r.round and q.withdrawn = false
                order by r.id desc limit\s""" + SHOWN)
                .query((row, number) -> new Sealed(row.getLong("case_id"), row.getString("number"), row.getString("party_name"),
                        row.getInt("round"), row.getString("conclusion"), row.getString("reviewer_name"),
                        row.getObject("ended_on", LocalDate.class))).list();
    }

    Papers papers(int year) {
        return new Papers(count("review_request q where q.sent_on", year),
                count("review_request q where q.withdrawn = false and q.ended_on", year),
                count("review_return t join review_request q on q.id = t.request_id where q.sent_on", year),
                count("review_request q where q.prolonged_days is not null and q.sent_on", year),
                jdbc.sql("select count(distinct q.case_id) from review_request q where q.withdrawn = false and q.ended_on between ? and ?")
                        .params(first(year), last(year)).query(Long.class).single());
    }

    private long count(String what, int year) {
        return jdbc.sql("select count(*) from " + what + " between ? and ?").params(first(year), last(year))
                .query(Long.class).single();
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }

    private static LocalDate last(int year) {
        return LocalDate.of(year, 12, 31);
    }
}
