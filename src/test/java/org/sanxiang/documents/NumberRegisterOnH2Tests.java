package org.sanxiang.documents;

import org.sanxiang.databases.Database;

class NumberRegisterOnH2Tests extends NumberRegisterTests {

    NumberRegisterOnH2Tests() {
        super(Database.H2);
    }
}
