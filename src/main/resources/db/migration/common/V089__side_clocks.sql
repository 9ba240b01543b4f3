-- the clocks beside the steps that still run, for inboxes; derived anew after every act that moves them
create table side_clock (
    case_id     bigint       not null,
    place       int          not null,
    clock       varchar(60)  not null,
    subject     varchar(500) not null,
    clock_from  date         not null,
    clock_soon  datetime(6),
    clock_end   datetime(6),
    due         date,
    provisional boolean      not null,
    primary key (case_id, place),
    constraint side_clock_case foreign key (case_id) references case_file (id)
);
create index side_clock_end on side_clock (clock_end);
