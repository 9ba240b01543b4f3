package org.sanxiang.bench.scale;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sanxiang.SanxiangOnMariaDbTest;
import org.sanxiang.StatementCount.ThrowingAct;
import org.sanxiang.TestClock;
import org.sanxiang.cases.Cases;
import org.sanxiang.penalty.WalkingCases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.test.web.servlet.MockMvc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

/**
 * How long pages and reports take with ten thousand, a hundred thousand and a million finished cases, eight people asking at
 * once, and the engine's own queries beside them. {@code -Dscale=1000000} goes as far as a million; on a server of one's own
 * ({@code -Dtests.mysql}) the cases stay for the next time.
 */
@Tag("bench")
@SanxiangOnMariaDbTest
class ScaleOnMariaDbBenchmark {

    private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
    /** One case of so many is still open. */
    private static final int OPEN = 50;
    /** One of so many of the others can be opened to the last paper. */
    private static final int WHOLE = 500;
    private static final int YEARS = 3_650;
    private static final int LATELY = 60;
    private static final BigDecimal FINE = new BigDecimal("30000");

    @Autowired
    private WalkingCases walks;
    @Autowired
    private MockMvc mvc;
    @Autowired
    private Cases cases;
    @Autowired
    private TestClock clock;
    @Autowired
    private TaskService tasks;
    @Autowired
    private HistoryService history;
    @Value("${spring.datasource.url}")
    private String url;

    private final Map<String, List<Timing>> took = new LinkedHashMap<>();

    @Test
    void pages_and_reports_over_more_and_more_cases() throws Exception {
        List<Long> ended = List.of(walks.archived(FINE), walks.straight(), walks.archived(new BigDecimal("80000")));
        List<Long> open = List.of(walks.atVerification(), walks.atInvestigation(), walks.atReview(FINE));
        page("/reports", "manager");
        Thread running = letTheClockRun();
        SingleConnectionDataSource database = new SingleConnectionDataSource(url, "root", "", true);
        Copies copies = new Copies(database);
        List<Integer> sizes = SIZES.stream().filter(size -> size <= Integer.getInteger("scale", 100_000))
                .filter(size -> size > copies.copied() - 100).toList();
        for (int size : sizes) {
            long before = System.nanoTime();
            fill(copies, (int) (size - copies.copied()), ended, open);
            copies.settle();
            System.out.printf(Locale.ROOT, "%n%,d cases, %,d rows, made in %.0f s%n", size, copies.rows(),
                    (System.nanoTime() - before) / 1e9);
            ask(ended.get(0), cases.findById(ended.get(0)).orElseThrow().subject().partyName());
        }
        running.interrupt();
        database.destroy();
        print(sizes);
        assertThat(took).isNotEmpty();
    }

    /** Reports tell by the clock what takes long. */
    private Thread letTheClockRun() {
        Instant from = clock.instant();
        long began = System.nanoTime();
        Thread running = new Thread(() -> {
            while (!Thread.interrupted()) {
                clock.set(from.plusNanos(System.nanoTime() - began));
                LockSupport.parkNanos(Duration.ofMillis(5).toNanos());
            }
        });
        running.setDaemon(true);
        running.start();
        return running;
    }

    private static void fill(Copies copies, int more, List<Long> ended, List<Long> open) {
        for (long one : open) {
            copies.whole(one, more / OPEN / open.size(), LATELY);
        }
        for (long one : ended) {
            copies.whole(one, more / WHOLE / ended.size(), YEARS);
            copies.listed(one, (more - more / WHOLE - more / OPEN) / ended.size(), YEARS);
        }
    }

    private void ask(long caseId, String party) throws Exception {
        once("open cases and what is overdue", "/reports");
        once("dashboard of a year", "/manager?from=2022-01-01&to=2022-12-31");
        once("throughput of a year", "/reports/throughput?from=2022-01-01&to=2022-12-31");
        once("annual tables", "/reports/tables?year=2022");
        time("list of cases", () -> page("/cases", "manager"));
        time("cases of a stage, second page", () -> page("/cases?stage=ARCHIVED&page=1", "manager"));
        time("cases of an officer", () -> page("/cases", "officer1"));
        time("search by number", () -> page("/cases?number=〔2023〕第77号", "manager"));
        time("search by the middle of a party", () -> page("/cases?party=" + party.substring(2) + "77", "manager"));
        time("search by what most parties are called", () -> page("/cases?party=当事人", "manager"));
        time("tasks of an officer", () -> page("/", "officer1"));
        time("case page", () -> page("/cases/" + caseId, "manager"));
        time("engine: tasks of a step, first twenty and count", this::engineTasks);
        time("engine: finished processes, count", this::engineFinished);
        time("engine: finished tasks of a step, count", this::engineSteps);
    }

    private void engineTasks() {
        var query = tasks.createTaskQuery().taskDefinitionKey("investigate").orderByTaskCreateTime().asc();
        assertThat(query.listPage(0, 20)).isNotEmpty();
        assertThat(query.count()).isPositive();
    }

    private void engineFinished() {
        assertThat(history.createHistoricProcessInstanceQuery().processDefinitionKey("penalty").finished().count()).isPositive();
    }

    private void engineSteps() {
        assertThat(history.createHistoricTaskInstanceQuery().taskDefinitionKey("decide").finished().count()).isPositive();
    }

    private void page(String address, String account) throws Exception {
        mvc.perform(get(address).with(user(account).roles(account.replaceAll("\\d", "")))).andExpect(status().isOk());
    }

    /** By itself first, when what is kept of a report for a while is made. */
    private void once(String question, String address) throws Exception {
        long before = System.nanoTime();
        page(address, "manager");
        System.out.printf(Locale.ROOT, "  %-50s made in %6.1f s%n", question, (System.nanoTime() - before) / 1e9);
        time(question, () -> page(address, "manager"));
    }

    private void time(String question, ThrowingAct asked) throws Exception {
        Timing timing = Timing.of(asked);
        System.out.printf(Locale.ROOT, "  %-50s median %8.1f ms   p95 %8.1f ms%n", question, timing.median(), timing.p95());
        took.computeIfAbsent(question, any -> new ArrayList<>()).add(timing);
    }

    private void print(List<Integer> sizes) {
        System.out.printf(Locale.ROOT, "%n  %-50s %s%n", "p95 in ms, eight at once", sizes);
        took.forEach((question, timings) -> System.out.printf(Locale.ROOT, "  %-50s %s   last/first %.2f%n", question,
                timings.stream().map(timing -> "%8.1f".formatted(timing.p95())).toList(),
                timings.get(timings.size() - 1).p95() / timings.get(0).p95()));
    }
}
