-- due dates are derived, also those of a preservation
alter table preservation drop column due;

-- arrangements that were imported; each replaces the delivered one of its year
create table calendar_year (
    arranged_year int         not null primary key,
    imported_at   datetime(6) not null,
    imported_by   varchar(60) not null
);

create table calendar_day (
    arranged_year int     not null,
    calendar_date date    not null,
    worked        boolean not null,
    primary key (arranged_year, calendar_date),
    constraint calendar_day_year foreign key (arranged_year) references calendar_year (arranged_year)
);
