package org.sanxiang.documents;

import org.sanxiang.databases.Database;

class InstrumentRegisterOnMariaDbTests extends InstrumentRegisterTests {

    InstrumentRegisterOnMariaDbTests() {
        super(Database.MARIADB);
    }
}
