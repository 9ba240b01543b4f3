package org.sanxiang.reports;

import org.sanxiang.databases.Database;

class AnnualReportsOnH2Tests extends AnnualReportsTests {

    AnnualReportsOnH2Tests() {
        super(Database.H2);
    }
}
