package org.sanxiang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.io.IOException;
import java.time.Clock;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The people of the agency do their work in the browser, on real parts. */
class JourneyIT {

    private static Office office;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        office = Office.open(Clock.systemDefaultZone());
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
        Desk clerk = office.as("clerk").go("/");
        clerk.logOut().expect("已退出登录").expectAccessible();
        clerk.go("/");
        assertThat(clerk.page().locator("#kc-login")).isVisible();
    }
}
