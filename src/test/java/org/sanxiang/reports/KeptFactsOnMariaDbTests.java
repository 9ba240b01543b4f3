package org.sanxiang.reports;

import org.sanxiang.databases.Database;

class KeptFactsOnMariaDbTests extends KeptFactsTests {

    KeptFactsOnMariaDbTests() {
        super(Database.MARIADB);
    }
}
