package org.sanxiang.reports.figures;

import org.sanxiang.databases.Database;

class FiguresOnH2Tests extends FiguresTests {

    FiguresOnH2Tests() {
        super(Database.H2);
    }
}
