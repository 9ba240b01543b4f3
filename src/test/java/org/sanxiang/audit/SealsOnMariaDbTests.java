package org.sanxiang.audit;

import org.sanxiang.databases.Database;

class SealsOnMariaDbTests extends SealTests {

    SealsOnMariaDbTests() {
        super(Database.MARIADB);
    }
}
