package org.sanxiang.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.sanxiang.databases.Database;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the seals promise, and what a verification finds. */
class SealsTests extends KeptSeals {

    SealsTests() {
        super(Database.H2);
    }

    @Test
    void what_was_sealed_is_verified_clean() {
        act(1);
        act(2);
        sealing.seal();
        act(3);
        Findings findings = OpenTrail.verify(context);
        assertThat(findings.faults()).isEmpty();
        assertThat(List.of(findings.entries(), findings.rows(), findings.seals())).containsExactly(3L, 3L, 1L);
    }

    @Test
    void within_a_day_nothing_new_needs_no_seal_and_a_new_day_has_one() {
        act(1);
        sealing.seal();
        sealing.seal();
        assertThat(seals()).isEqualTo(1);
        OpenTrail.Surroundings clock = context.getBean(OpenTrail.Surroundings.class);
        clock.now = clock.now.plusSeconds(24 * 3600);
        sealing.seal();
        assertThat(jdbc.queryForList("select kind from audit_seal order by number", String.class)).containsOnly(Seal.DAY);
        assertThat(seals()).isEqualTo(2);
        act(2);
        sealing.seal();
        assertThat(jdbc.queryForObject("select kind from audit_seal where number = 3", String.class)).isEqualTo(Seal.HOUR);
        assertThat(faults()).isEmpty();
    }

    @Test
    void the_private_key_is_readable_for_its_owner_alone() throws IOException {
        sealing.seal();
        try (var files = Files.list(data.resolve("keys"))) {
            Path secret = files.filter(file -> file.toString().endsWith(".private")).findFirst().orElseThrow();
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret))).isEqualTo("rw-------");
        }
    }

    @Test
    void seals_of_the_old_key_hold_after_its_successor_has_taken_over() {
        act(1);
        sealing.rotateKey();
        act(2);
        sealing.seal();
        assertThat(faults()).isEmpty();
        assertThat(jdbc.queryForList("select distinct key_id from audit_seal", String.class)).hasSize(2);
        assertThat(data.resolve("keys").toFile().list((folder, name) -> name.endsWith(".private"))).hasSize(1);
    }

    @Test
    void a_key_that_the_old_one_has_not_signed_is_found() throws IOException {
        act(1);
        sealing.rotateKey();
        PublicSealKey key = context.getBean(SealKeys.class).current();
        Path file = data.resolve("keys").resolve(key.id() + ".public.json");
        Files.writeString(file, Files.readString(file).replace(key.since(), "2001-01-01T00:00:00Z"));
        assertThat(faults()).containsExactly("key-changed");
    }

    @Test
    void a_database_set_back_to_an_earlier_state_is_found_by_the_seals_outside() {
        act(1);
        sealing.seal();
        try (AnnotationConfigApplicationContext earlier = opened()) {
            assertThat(OpenTrail.faults(earlier)).containsExactly("seal-lost");
        }
    }

    @Test
    void another_history_that_was_sealed_with_another_key_is_found_by_a_seal_that_was_kept() throws IOException {
        act(1);
        sealing.seal();
        Path kept = Files.copy(context.getBean(SealFiles.class).all().get(0), data.resolve("kept.json"));
        Path other = Files.createDirectory(data.resolve("other"));
        try (AnnotationConfigApplicationContext forged = Database.H2.with(opened -> OpenTrail.in(opened, other), OpenTrail.BEANS)) {
            forged.getBean(Sealing.class).seal();
            assertThat(OpenTrail.faults(forged)).isEmpty();
            assertThat(OpenTrail.verify(forged, new Against(kept, null)).faults()).extracting(Fault::key)
                    .contains("seal-unknown-key", "seal-differs-from-file");
        }
    }

    @Test
    void what_is_lost_is_not_sealed_over() {
        act(1);
        act(2);
        sealing.seal();
        dropTriggers();
        jdbc.update("delete from audit_entry where chain = 'case:2'");
        jdbc.update("delete from audit_head where chain = 'case:2'");
        act(3);
        assertThatExceptionOfType(BrokenTrail.class).isThrownBy(sealing::seal);
        assertThat(seals()).isEqualTo(1);
        assertThat(faults()).contains("chain-lost");
    }

    @Test
    void what_was_changed_before_the_seal_is_not_sealed() {
        act(1);
        dropTriggers();
        jdbc.update("update audit_entry set person_name = 'x'");
        assertThatExceptionOfType(BrokenTrail.class).isThrownBy(sealing::seal);
    }

    @Test
    void a_row_that_no_act_has_written_is_found_and_named() {
        act(1);
        jdbc.update("update case_file set party_name = '某甲' where id = 1");
        assertThat(OpenTrail.verify(context).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.key()).isEqualTo("row-changed");
            assertThat(fault.place()).isEqualTo("case:1");
            assertThat(fault.details()).containsExactly("case_file", "party_name");
        });
    }

    @Test
    void no_seal_can_be_changed_or_removed() {
        act(1);
        sealing.seal();
        assertRefused("update audit_seal set root = 'x'");
        assertRefused("delete from audit_seal");
        assertRefused("update audit_sealed_head set hash = 'x'");
        assertRefused("update audit_sealed_head set sequence = 0");
        assertRefused("delete from audit_sealed_head");
    }

    @Test
    void a_bundle_proves_itself_to_somebody_who_has_nothing_else() throws Exception {
        act(1);
        act(2);
        act(3);
        assertThat(BundleChecker.check(bundle())).isEmpty();
    }

    @Test
    void whatever_is_changed_in_a_bundle_is_found() throws Exception {
        act(1);
        act(2);
        act(3);
        Path bundle = bundle();
        Map<String, List<String>> changes = Map.of("entries.jsonl", List.of("\"yi\"", "\"er\""),
                "records.jsonl", List.of("CLUE", "FILED"), "path.json", List.of("true", "false"),
                "seal.json", List.of("\"chains\":3", "\"chains\":4"));
        for (Map.Entry<String, List<String>> change : changes.entrySet()) {
            Path forged = data.resolve(change.getKey() + ".zip");
            forge(bundle, change.getKey(), change.getValue(), forged);
            assertThat(BundleChecker.check(forged)).as(change.getKey()).isNotEmpty();
        }
    }

    private static void forge(Path bundle, String name, List<String> change, Path forged) throws IOException {
        try (ZipFile from = new ZipFile(bundle.toFile());
             ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(forged))) {
            for (ZipEntry part : Collections.list(from.entries())) {
                String content = new String(from.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
                String changed = part.getName().equals(name) ? content.replace(change.get(0), change.get(1)) : content;
                assertThat(part.getName().equals(name)).isEqualTo(!changed.equals(content));
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(changed.getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private long seals() {
        return jdbc.queryForObject("select count(*) from audit_seal", Long.class);
    }
}
