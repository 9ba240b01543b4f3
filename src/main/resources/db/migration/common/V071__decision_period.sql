-- the ledger of the 90 days: suspensions and extensions; most cases have none and are not asked for any
alter table penalty_case add column period_changed boolean not null default false;

create table penalty_period_suspension (
    case_id        bigint       not null,
    place_in_case  int          not null,
    ground         varchar(30)  not null,
    because        text         not null,
    suspended_on   date         not null,
    suspended_by   varchar(60)  not null,
    resumed_on     date,
    resumed_ground varchar(30),
    resumed_because text,
    resumed_by     varchar(60),
    primary key (case_id, place_in_case),
    constraint penalty_period_suspension_case foreign key (case_id) references penalty_case (id)
);

create table penalty_period_extension (
    case_id       bigint       not null,
    place_in_case int          not null,
    extension_kind varchar(30) not null,
    extension_days int         not null,
    basis         varchar(400) not null,
    because       text         not null,
    held_on       date,
    members       text,
    member_count  int          not null,
    approved_on   date         not null,
    approved_by   varchar(60)  not null,
    primary key (case_id, place_in_case),
    constraint penalty_period_extension_case foreign key (case_id) references penalty_case (id)
);
