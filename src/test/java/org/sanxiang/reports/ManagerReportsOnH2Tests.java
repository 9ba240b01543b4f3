package org.sanxiang.reports;

import org.sanxiang.databases.Database;

class ManagerReportsOnH2Tests extends ManagerReportsTests {

    ManagerReportsOnH2Tests() {
        super(Database.H2);
    }
}
