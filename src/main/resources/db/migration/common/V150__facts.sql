-- What happened in cases, derived from the tables of the case after each act, for those who count.
create table fact (
    case_id          bigint         not null,
    kind             varchar(20)    not null,
    place            int            not null,
    happened_on      date           not null,
    began_on         date,
    day_count        int,
    outcome          varchar(60)    not null,
    document_number  varchar(80),
    amount_fen       bigint         not null,
    confiscation_fen bigint         not null,
    area_m2          decimal(12, 2) not null,
    tally            int            not null,
    major            boolean        not null,
    reviewed         boolean        not null,
    penalty_kinds    varchar(300)   not null,
    person_id        bigint,
    due_on           date,
    procedure_key    varchar(40)    not null,
    unit             varchar(20)    not null,
    matter           varchar(40)    not null,
    source           varchar(60)    not null,
    party_kind       varchar(20)    not null,
    primary key (case_id, kind, place)
);
create index fact_day on fact (kind, happened_on);

-- Cases in which something happened since their facts were derived; a row an act, written in its transaction.
create table fact_due (
    id      bigint not null auto_increment primary key,
    case_id bigint not null
);
insert into fact_due (case_id) select id from case_file;
