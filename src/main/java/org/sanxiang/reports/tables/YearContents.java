package org.sanxiang.reports.tables;

import org.sanxiang.reports.paper.Report;
import org.springframework.stereotype.Component;

/** What the tables and the account of a year say now. */
@Component
class YearContents {

    private final YearBooks books;
    private final YearTables tables;
    private final Accounts accounts;

    YearContents(YearBooks books, YearTables tables, Accounts accounts) {
        this.books = books;
        this.tables = tables;
        this.accounts = accounts;
    }

    Report tables(int year) {
        return tables.of(books.of(year));
    }

    Account account(int year) {
        return accounts.of(books.of(year));
    }
}
