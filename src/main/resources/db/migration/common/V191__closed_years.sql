-- Years that were closed, with what was reported of them then: files as base64, and what stood behind each figure.
create table closed_year (
    report_year  bigint       not null primary key,
    closed_at    datetime(6)  not null,
    closed_by    varchar(60)  not null
);

create table closed_paper (
    report_year bigint      not null,
    paper       varchar(40) not null,
    sha256      varchar(64) not null,
    content     mediumtext  not null,
    primary key (report_year, paper)
);
