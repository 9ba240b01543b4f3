package org.sanxiang.audit;

import org.sanxiang.databases.Database;

class TrailOnH2Tests extends TrailTests {

    TrailOnH2Tests() {
        super(Database.H2);
    }
}
