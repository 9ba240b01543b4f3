-- Through which processes and steps cases have gone; kept when the engine's own history has been cleaned.
create table process_fact (
    case_id       bigint      not null,
    procedure_key varchar(60) not null,
    started_at    datetime(6) not null,
    turn          int         not null,
    ended_at      datetime(6) not null,
    completed     boolean     not null,
    seconds       bigint      not null,
    net_seconds   bigint      not null,
    working_days  int         not null,
    primary key (case_id, procedure_key, started_at, turn)
);
create index process_fact_end on process_fact (procedure_key, ended_at);

create table step_fact (
    case_id            bigint      not null,
    step               varchar(60) not null,
    started_at         datetime(6) not null,
    ended_at           datetime(6) not null,
    process_started_at datetime(6) not null,
    turn               int         not null,
    account            varchar(60),
    done               boolean     not null,
    seconds            bigint      not null,
    net_seconds        bigint      not null,
    waiting_seconds    bigint      not null,
    working_days       int         not null,
    primary key (case_id, step, process_started_at, turn)
);
create index step_fact_end on step_fact (step, ended_at);

insert into fact_due (case_id) select id from case_file;
