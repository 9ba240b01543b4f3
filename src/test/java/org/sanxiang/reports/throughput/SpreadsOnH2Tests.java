package org.sanxiang.reports.throughput;

import org.sanxiang.databases.Database;

class SpreadsOnH2Tests extends SpreadsTests {

    SpreadsOnH2Tests() {
        super(Database.H2);
    }
}
