package org.sanxiang.audit;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.sanxiang.cases.Timeline;
import org.sanxiang.databases.Database;
import org.sanxiang.kernel.Accessed;
import org.sanxiang.kernel.Actor;
import org.sanxiang.kernel.Recorded;
import org.sanxiang.kernel.Refused;
import org.springframework.data.domain.Page;
import org.springframework.transaction.IllegalTransactionStateException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the trail promises, on whichever database it is kept. */
abstract class TrailTests extends KeptTrail {

    TrailTests(Database database) {
        super(database);
    }

    @Test
    void what_is_read_back_hashes_as_it_was_written() {
        Map<String, String> stated = new LinkedHashMap<>();
        stated.put("name", "𠮷野家 \"某\" \\ '店'\r\n\t第二行");
        stated.put("e\u0301", "decomposed e\u0301, half of a character \uD842, nothing \u0000");
        stated.put("empty", "");
        record(1L, stated);
        record(1L, Map.of("amount", "12900.00"));
        assertThat(chain("case:1")).hasSize(2);
        assertIntact("case:1");
    }

    @Test
    void what_was_stated_is_read_back_in_its_order() {
        Map<String, String> stated = new LinkedHashMap<>();
        IntStream.range(0, 20).forEach(n -> stated.put("field" + (20 - n), "𠮷" + n));
        record(2L, stated);
        assertThat(Changes.read(chain("case:2").get(0).link().entry().changes()))
                .containsExactlyEntriesOf(stated);
    }

    @Test
    void time_is_kept_in_microseconds() {
        record(3L, Map.of());
        assertThat(chain("case:3").get(0).link().entry().at()).isEqualTo("2023-03-01T16:00:00.123456Z");
    }

    @Test
    void actions_without_a_case_stand_in_the_chain_of_the_office() {
        record(null, Map.of("name", "新来的"));
        assertIntact("office");
    }

    @Test
    void an_action_outside_a_transaction_fails() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> context.publishEvent(new Recorded(OFFICER, 4L, "verify", "verify", Map.of())));
    }

    @Test
    void an_action_that_is_rolled_back_leaves_no_entry() {
        transaction.executeWithoutResult(status -> {
            context.publishEvent(new Recorded(OFFICER, 5L, "verify", "verify", Map.of()));
            status.setRollbackOnly();
        });
        assertThat(chain("case:5")).isEmpty();
    }

    @Test
    void a_refusal_outlives_the_rollback_of_what_it_refused() {
        transaction.executeWithoutResult(status -> {
            context.publishEvent(new Recorded(OFFICER, 6L, "decide", "decide", Map.of()));
            context.publishEvent(new Refused(OFFICER, 6L, "decide", "PUN-58", Map.of("message", "未经法制审核")));
            status.setRollbackOnly();
        });
        assertThat(chain("case:6")).isEmpty();
        assertThat(chain("refused:2023-03-02")).anyMatch(row -> Long.valueOf(6).equals(row.link().entry().caseId()));
    }

    @Test
    void a_refusal_of_any_length_finds_its_place() {
        Actor stranger = new Actor(0, "𠮷".repeat(500), "x".repeat(500), Set.of(), "", "y".repeat(5000));
        context.publishEvent(new Refused(stranger, null, "z".repeat(500), "log-in", Map.of("text", "字".repeat(100_000))));
        assertIntact("refused:2023-03-02");
    }

    @Test
    void an_access_is_written_outside_any_transaction() {
        context.publishEvent(new Accessed(OFFICER, 8L, "file", "现场照片.jpg"));
        assertThat(chain("access:2023-03-02")).isNotEmpty();
        assertIntact("access:2023-03-02");
    }

    @Test
    void many_who_begin_the_same_chain_at_once_wait_for_each_other() {
        for (long caseId = 100; caseId < 110; caseId++) {
            long begun = caseId;
            IntStream.range(0, 12).parallel().forEach(n -> record(begun, Map.of("n", "" + n)));
            assertThat(chain("case:" + caseId)).hasSize(12);
            assertIntact("case:" + caseId);
        }
    }

    @Test
    void chains_grow_beside_each_other() {
        IntStream.range(0, 60).parallel().forEach(n -> record(200L + n % 6, Map.of("n", "" + n)));
        for (int n = 0; n < 6; n++) {
            assertThat(chain("case:" + (200 + n))).hasSize(10);
            assertIntact("case:" + (200 + n));
        }
    }

    @Test
    void the_timeline_of_a_case_tells_its_actions_newest_first() {
        IntStream.range(0, 5).forEach(n -> record(11L, Map.of("n", "" + n)));
        context.publishEvent(new Refused(OFFICER, 11L, "verify", "conflict", Map.of()));
        Timeline timeline = context.getBean(Timeline.class);
        assertThat(timeline.of(11, 0, 2)).extracting(event -> event.changes().get("n")).containsExactly("4", "3");
        assertThat(timeline.of(11, 2, 2)).extracting(Timeline.Event::sequence).containsExactly(1L);
    }

    @Test
    void the_auditor_finds_entries_by_who_when_where_and_what() {
        IntStream.range(0, 30).forEach(n -> record(300L, Map.of("n", "" + n)));
        LocalDateTime local = LocalDateTime.of(2023, 3, 2, 0, 0);
        assertThat(found(Kind.ACTION, "𠮷某", "300", "verify", local, local).getTotalElements()).isEqualTo(30);
        assertThat(found(Kind.ACTION, "yi", "300", "", null, null).getContent()).hasSize(TrailQuery.SIZE)
                .first().extracting(found -> found.written().link().sequence()).isEqualTo(30L);
        assertThat(found(Kind.REFUSAL, "", "300", "", null, null)).isEmpty();
        assertThat(found(null, "somebody else", "300", "", null, null)).isEmpty();
        assertThat(found(null, "", "300", "decide", null, null)).isEmpty();
        assertThat(found(null, "", "300", "", local.plusMinutes(1), null)).isEmpty();
        assertThat(found(null, "", "300", "", null, local.minusMinutes(1))).isEmpty();
        assertThat(context.getBean(TrailReader.class).actions()).contains("verify");
    }

    @Test
    void no_entry_can_be_changed_or_deleted() {
        record(9L, Map.of("amount", "1"));
        assertRefused("update audit_entry set changes = '[]' where chain = 'case:9'");
        assertRefused("delete from audit_entry where chain = 'case:9'");
        assertIntact("case:9");
    }

    @Test
    void no_head_can_be_set_back_or_deleted() {
        record(10L, Map.of());
        record(10L, Map.of());
        assertRefused("update audit_head set sequence = 1 where chain = 'case:10'");
        assertRefused("update audit_head set hash = 'x' where chain = 'case:10'");
        assertRefused("delete from audit_head where chain = 'case:10'");
    }

    private Page<TrailReader.Found> found(Kind kind, String person, String file, String action, LocalDateTime from,
                                          LocalDateTime to) {
        return context.getBean(TrailReader.class).find(new TrailQuery(kind, person, file, action, from, to, 0));
    }
}
