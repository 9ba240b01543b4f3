package org.sanxiang.documents;

import org.sanxiang.databases.Database;

class NumberRegisterOnMariaDbTests extends NumberRegisterTests {

    NumberRegisterOnMariaDbTests() {
        super(Database.MARIADB);
    }
}
