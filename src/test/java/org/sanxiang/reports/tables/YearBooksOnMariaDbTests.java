package org.sanxiang.reports.tables;

import org.sanxiang.databases.Database;

class YearBooksOnMariaDbTests extends YearBooksTests {

    YearBooksOnMariaDbTests() {
        super(Database.MARIADB);
    }
}
