package org.sanxiang.audit;

import org.sanxiang.databases.Database;

class SealsOnH2Tests extends SealTests {

    SealsOnH2Tests() {
        super(Database.H2);
    }
}
