package org.sanxiang.reports.tables;

/**
 * What legal advisers did, from their own register.
 *
 * @param kind of the service
 */
record AdviserFigure(String key, String title, String kind) implements YearFigure {

    @Override
    public Unit unit() {
        return Unit.COUNT;
    }

    @Override
    public String origin() {
        return "advisers";
    }
}
