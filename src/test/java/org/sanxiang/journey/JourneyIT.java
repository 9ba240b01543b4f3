package org.sanxiang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sanxiang.TestClock;

/** The people of the agency do their work in the browser, on real parts. */
class JourneyIT {

    private static final TestClock CLOCK = new TestClock();
    private static Office office;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        office = Office.open(CLOCK);
    }

    @AfterAll
    static void close() {
        if (office != null) {
            office.close();
        }
    }

    @Test
    void people_log_in_side_by_side_with_the_roles_of_their_tokens() {
        Desk officer = office.as("officer1").expectTitle("我的待办").expect("办案员甲").expectAccessible().picture("inbox");
        Desk admin = office.as("admin").go("/people").expectTitle("人员登记").expectAccessible();
        officer.go("/people").expect("您的岗位不能进行此项操作").expectAccessible();
        admin.go("/people/new").expectAccessible();
    }

    @Test
    void log_out_ends_both_sessions() {
        Desk deputy = office.as("deputy").go("/");
        deputy.logOut().expect("已退出登录").expectAccessible();
        deputy.go("/");
        assertThat(deputy.page().locator("#kc-login")).isVisible();
    }

    @Test
    void an_unlawful_building_goes_from_clue_to_archive(@TempDir Path folder) throws IOException {
        CaseJourney journey = new CaseJourney(office, CLOCK);
        journey.register();
        journey.file();
        journey.investigate(photo(folder));
        journey.hearParty();
        journey.hold();
        journey.review();
        journey.decide();
        journey.carryOut();
        office.as("head").open(journey.id()).expect("已归档").expect("建议纠正")
                .expectAccessible().picture("case-archived");
        office.as("auditor").go("/audit?case=" + journey.id()).expect("整理归档").expect("法制审核").expectAccessible()
                .picture("audit");
        office.as("manager").go("/reports").expect("已归档").expectAccessible();
        office.as("manager").go("/manager?from=2023-01-01&to=2023-12-31").expect("法制审核率").expectAccessible();
        office.as("manager").go("/reports/throughput?from=2023-01-01&to=2023-12-31").expect("整理归档").expectAccessible()
                .picture("reports");
    }

    /** The smallest picture there is. */
    private static Path photo(Path folder) throws IOException {
        return Files.write(folder.resolve("现场照片.png"), Base64.getDecoder().decode(
                "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
    }
}
