package org.sanxiang.documents;

import org.sanxiang.databases.Database;

class InstrumentRegisterOnH2Tests extends InstrumentRegisterTests {

    InstrumentRegisterOnH2Tests() {
        super(Database.H2);
    }
}
