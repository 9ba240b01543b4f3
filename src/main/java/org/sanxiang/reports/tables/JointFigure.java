package org.sanxiang.reports.tables;

/** A figure of which a part happened in cases and the rest, which no case knows, stands in a register. */
record JointFigure(CaseFigure ofCases, RegisterFigure ofRegister) implements YearFigure {

    @Override
    public String key() {
        return ofCases.key();
    }

    @Override
    public String title() {
        return ofCases.title();
    }

    @Override
    public Unit unit() {
        return ofCases.unit();
    }

    @Override
    public String origin() {
        return "both";
    }
}
