package org.sanxiang.audit;

import org.sanxiang.databases.Database;

class TrailOnMariaDbTests extends TrailTests {

    TrailOnMariaDbTests() {
        super(Database.MARIADB);
    }
}
