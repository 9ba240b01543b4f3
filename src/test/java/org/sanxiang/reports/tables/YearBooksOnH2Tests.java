package org.sanxiang.reports.tables;

import org.sanxiang.databases.Database;

class YearBooksOnH2Tests extends YearBooksTests {

    YearBooksOnH2Tests() {
        super(Database.H2);
    }
}
