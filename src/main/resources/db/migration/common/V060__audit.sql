create table audit_head (
    chain    varchar(60) not null primary key,
    sequence bigint      not null,
    hash     varchar(64) not null
);

create table audit_entry (
    id            bigint       not null auto_increment primary key,
    chain         varchar(60)  not null,
    sequence      bigint       not null,
    previous_hash varchar(64)  not null,
    hash          varchar(64)  not null,
    kind          varchar(10)  not null,
    recorded_at   datetime(6)  not null,
    person_id     bigint       not null,
    account       varchar(60)  not null,
    person_name   varchar(60)  not null,
    roles         varchar(200) not null,
    origin        varchar(200) not null,
    case_id       bigint,
    step          varchar(120) not null,
    action        varchar(120) not null,
    reason        varchar(120) not null,
    changes       mediumtext   not null,
    constraint audit_entry_place unique (chain, sequence)
);
create index audit_entry_case on audit_entry (case_id);
create index audit_entry_time on audit_entry (recorded_at);
create index audit_entry_person on audit_entry (person_name);
create index audit_entry_action on audit_entry (action);
