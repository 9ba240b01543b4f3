package org.sanxiang.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanxiang.Terminal;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People work and send files while the application is killed again and again at any moment: nothing is there by half,
 * nothing that was answered is lost, no file is left over, the record proves itself, and reports count what the cases say.
 */
class CrashIT {

    private static final String LOG = "told.txt";
    private static final int PEOPLE = 3;
    /** How many answers are awaited at most before a kill, and how long it then waits at most. */
    private static final int ANSWERS = 20;
    private static final int MILLIS = 300;

    @TempDir
    Path folder;
    private final Memory memory = new Memory();

    int kills() {
        return 5;
    }

    @Test
    void nothing_is_lost_and_nothing_is_there_by_half() throws Exception {
        long seed = Long.getLong("seed", System.nanoTime());
        Random random = new Random(seed);
        Path data = folder.resolve("data");
        int before = 0;
        int idle = 0;
        Set<String> hashes = Set.of();
        for (int kill = 1; kill <= kills(); kill++) {
            try (Application application = start(data)) {
                demandSound(application, data, hashes);
                work(application, random);
            }
            assertThat(memory.refusals()).as(this::told).isEmpty();
            try (Wreck wreck = new Wreck(data, folder.resolve("wreck.mv.db"))) {
                assertThat(wreck.halfSteps()).as("seed %d, kill %d", seed, kill).isEmpty();
                assertThat(wreck.lost(memory)).as("seed %d, kill %d", seed, kill).isEmpty();
                hashes = wreck.hashesInRows();
            }
            idle += memory.acts().size() == before ? 1 : 0;
            before = memory.acts().size();
        }
        try (Application application = start(data)) {
            demandSound(application, data, hashes);
        }
        Terminal.Said facts = Terminal.type(folder, "report", "check", "--sanxiang.data=" + data);
        assertThat(facts.code()).as(facts.toString()).isZero();
        System.out.printf("%d kills with the seed %d: %d acts acknowledged, none lost; %d files sent on where they had stopped;"
                + " %d kills before anything was acknowledged%n", kills(), seed, before, memory.goneOn(), idle);
        assertThat(before).isGreaterThan(kills());
    }

    /** The kill comes at any moment after some of their acts were answered. */
    private void work(Application application, Random random) throws InterruptedException {
        List<Thread> people = new ArrayList<>();
        for (int person = 0; person < PEOPLE; person++) {
            people.add(new Thread(new Officers(application, memory, random.nextLong())));
        }
        people.forEach(Thread::start);
        memory.await(memory.acts().size() + random.nextInt(ANSWERS));
        Thread.sleep(random.nextInt(MILLIS));
        application.kill();
        for (Thread person : people) {
            person.join();
        }
    }

    /** After the restart and its sweep, before anybody works. */
    private static void demandSound(Application application, Path data, Set<String> hashes) throws IOException {
        assertThat(Wreck.files(data)).isEqualTo(hashes);
        Visitor auditor = Visitor.loggedIn(application, "auditor");
        assertThat(auditor.press("/audit", "/audit/verify").select("[role=status]").text()).startsWith("校验通过");
    }

    private Application start(Path data) throws Exception {
        return Application.start(data, folder.resolve(LOG));
    }

    private String told() {
        try {
            return Files.readString(folder.resolve(LOG));
        } catch (IOException gone) {
            return gone.toString();
        }
    }
}
