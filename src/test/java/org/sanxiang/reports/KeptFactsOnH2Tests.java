package org.sanxiang.reports;

import org.sanxiang.databases.Database;

class KeptFactsOnH2Tests extends KeptFactsTests {

    KeptFactsOnH2Tests() {
        super(Database.H2);
    }
}
