package org.sanxiang.reports;

import org.sanxiang.databases.Database;

class ManagerReportsOnMariaDbTests extends ManagerReportsTests {

    ManagerReportsOnMariaDbTests() {
        super(Database.MARIADB);
    }
}
