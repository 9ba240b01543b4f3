package org.sanxiang.audit;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.sanxiang.databases.Database;

import static org.assertj.core.api.Assertions.assertThat;

/** A trail of more chains than are checked at once. */
class StretchesTests extends KeptSeals {

    private static final long CASES = 2 * RecordReader.AT_ONCE + 50;

    StretchesTests() {
        super(Database.H2);
    }

    @Test
    void nothing_of_it_is_left_out_and_faults_stand_in_the_order_of_the_chains() {
        acts();
        Findings clean = OpenTrail.verify(context);
        assertThat(clean.faults()).isEmpty();
        assertThat(List.of(clean.entries(), clean.rows())).containsOnly(CASES);
        dropTriggers();
        jdbc.update("update audit_entry set person_name = 'x' where chain in ('case:100', 'case:300', 'case:99')");
        assertThat(OpenTrail.verify(context).faults()).extracting(Fault::place).containsExactly("case:100", "case:100",
                "case:300", "case:300", "case:99", "case:99");
    }

    @Test
    void entries_of_chains_without_a_head_are_found_wherever_their_names_stand() {
        acts();
        List.of("", "a", "case:2000", "case:2001", "z").forEach(chain -> jdbc.update("""
                insert into audit_entry (chain, sequence, form, previous_hash, hash, kind, recorded_at, person_id, account,
                    person_name, roles, origin, case_id, step, action, reason, changes, records)
                select ?, sequence, form, previous_hash, hash, kind, recorded_at, person_id, account,
                    person_name, roles, origin, case_id, step, action, reason, changes, records
                from audit_entry where chain = 'case:7'""", chain));
        assertThat(OpenTrail.verify(context).faults()).extracting(Fault::key).containsOnly("chain-without-head").hasSize(5);
        assertThat(OpenTrail.verify(context).faults()).extracting(Fault::place)
                .containsExactlyInAnyOrder("", "a", "case:2000", "case:2001", "z");
    }

    @Test
    void rows_of_a_case_of_which_no_chain_tells_are_found() {
        act(1);
        jdbc.update("insert into case_duty (case_id, place, person_id, person_name, duty, since)"
                + " values (1, 0, 7, '某乙', 'HANDLER', '2023-03-01 01:00:00')");
        assertThat(faults()).containsExactly("rows-unknown");
        dropTriggers();
        jdbc.update("delete from audit_entry");
        jdbc.update("delete from audit_head");
        assertThat(OpenTrail.verify(context).faults()).extracting(Fault::place).containsExactly("case_file", "case_duty");
    }

    @Test
    void whoever_acts_meanwhile_raises_no_false_alarm() {
        acts();
        AtomicBoolean verified = new AtomicBoolean();
        CompletableFuture<Void> acting = CompletableFuture.runAsync(() ->
                LongStream.iterate(1, at -> at + 1).takeWhile(at -> !verified.get()).forEach(at -> {
                    act(CASES + at);
                    act(context, at % CASES + 1, () -> jdbc.update("update case_file set party_name = ? where id = ?",
                            "某" + at, at % CASES + 1));
                }));
        for (int time = 0; time < 5; time++) {
            assertThat(faults()).isEmpty();
        }
        verified.set(true);
        acting.join();
        assertThat(OpenTrail.verify(context).entries()).isGreaterThan(CASES);
    }

    private void acts() {
        LongStream.rangeClosed(1, CASES).forEach(this::act);
    }
}
