package org.sanxiang.review.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.sanxiang.cases.MajorCatalogue;
import org.sanxiang.documents.Catalogue;
import org.sanxiang.documents.InstrumentKind;
import org.sanxiang.kernel.ChineseTime;
import org.sanxiang.review.CaughtByCatalogue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 七个一: the seven things that a legal review consists of, with what each came to in a year. */
@Component
class SevenOnes {

    /** A row of the catalogue, and how many decisions of the year it caught. */
    record Caught(MajorCatalogue.Row row, long decisions) {
    }

    /**
     * A use of the seal, on an opinion.
     *
     * @param caseId of the file it lies in, whose number is {@code file}; null where the file has none
     * @param hash   SHA-256 of the opinion as it was sealed
     */
    record Sealed(long id, long caseId, String file, String about, String number, String by, Instant at, String hash) {
    }

    /** The papers of the year. */
    record Papers(long requests, long opinions, long returns, long extensions, long files) {
    }

    private static final int SHOWN = 20;

    private final MajorCatalogue catalogue;
    private final CaughtByCatalogue caught;
    private final Catalogue instruments;
    private final JdbcClient jdbc;

    SevenOnes(MajorCatalogue catalogue, CaughtByCatalogue caught, Catalogue instruments, JdbcClient jdbc) {
        this.catalogue = catalogue;
        this.caught = caught;
        this.instruments = instruments;
        this.jdbc = jdbc;
    }

    List<Caught> catalogue(int year) {
        Map<String, Long> hits = caught.in(year);
        return catalogue.rows().stream().map(row -> new Caught(row, hits.getOrDefault(row.id(), 0L))).toList();
    }

    /** The last uses of the seal in a year; each opinion is sealed as it is made, and its hash is in the trail of its file. */
    List<Sealed> seals(int year) {
        return jdbc.sql("""
                select i.id, i.case_id, i.number, i.made_by_name, i.made_at, i.content_hash, f.number file_number, f.party_name
                from instrument i join case_file f on f.id = i.case_id
                where i.code in (:codes) and i.made_at >= :from and i.made_at < :to order by i.id desc limit\s""" + SHOWN)
                .param("codes", sealed()).param("from", moment(year)).param("to", moment(year + 1))
                .query((row, number) -> new Sealed(row.getLong("id"), row.getLong("case_id"), row.getString("file_number"),
                        row.getString("party_name"), row.getString("number"), row.getString("made_by_name"),
                        row.getObject("made_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        row.getString("content_hash"))).list();
    }

    long sealings(int year) {
        return jdbc.sql("select count(*) from instrument where code in (:codes) and made_at >= :from and made_at < :to")
                .param("codes", sealed()).param("from", moment(year)).param("to", moment(year + 1)).query(Long.class).single();
    }

    private List<String> sealed() {
        return instruments.all().stream().filter(kind -> kind.seal().equals("review")).map(InstrumentKind::code).toList();
    }

    /** As it is kept: the year begins in China. */
    private static LocalDateTime moment(int year) {
        return LocalDateTime.ofInstant(first(year).atStartOfDay(ChineseTime.ZONE).toInstant(), ZoneOffset.UTC);
    }

    /** The papers that a review has, as the bureau's catalogue lists them. */
    List<InstrumentKind> kinds() {
        return instruments.all().stream().filter(kind -> kind.code().startsWith("D17")).toList();
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
