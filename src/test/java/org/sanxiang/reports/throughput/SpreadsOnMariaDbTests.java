package org.sanxiang.reports.throughput;

import org.sanxiang.databases.Database;

class SpreadsOnMariaDbTests extends SpreadsTests {

    SpreadsOnMariaDbTests() {
        super(Database.MARIADB);
    }
}
