package org.sanxiang.reports.figures;

import org.sanxiang.databases.Database;

class FiguresOnMariaDbTests extends FiguresTests {

    FiguresOnMariaDbTests() {
        super(Database.MARIADB);
    }
}
