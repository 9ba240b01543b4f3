-- that a clock of a case was found overdue, once for each of its ends
create table overdue_note (
    case_id  bigint      not null,
    clock    varchar(60) not null,
    due      date        not null,
    noted_on date        not null,
    primary key (case_id, clock, due),
    constraint overdue_note_case foreign key (case_id) references case_file (id)
);
create index open_step_end on open_step (clock_end);
