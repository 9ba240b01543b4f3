package org.sanxiang.reports;

import org.sanxiang.databases.Database;

class AnnualReportsOnMariaDbTests extends AnnualReportsTests {

    AnnualReportsOnMariaDbTests() {
        super(Database.MARIADB);
    }
}
