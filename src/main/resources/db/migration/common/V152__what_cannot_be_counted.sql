-- Why the facts of a case cannot be derived; the others are counted nevertheless, and this case is tried again.
alter table fact_due add column failure varchar(500);

-- What each comparison of the facts with the cases found.
create table fact_check (
    id         bigint        not null auto_increment primary key,
    checked_at datetime(6)   not null,
    cases      bigint        not null,
    deviations bigint        not null,
    uncounted  bigint        not null,
    told       varchar(4000) not null
);
