-- a duty that ended is kept: it still keeps its holder apart from other duties
alter table case_duty add column ended_at datetime(6);

-- most cases need not be asked who is recused from them
alter table case_file add column recusal_asked boolean not null default false;

create table case_recusal (
    case_id         bigint      not null,
    place           int         not null,
    person_id       bigint      not null,
    person_name     varchar(60) not null,
    asked_by        varchar(20) not null,
    applicant       varchar(60) not null,
    ground          varchar(30) not null,
    facts           text        not null,
    asked_on        date        not null,
    outcome         varchar(20),
    decided_by_id   bigint,
    decided_by_name varchar(60),
    deciders        text,
    opinion         text,
    decided_at      datetime(6),
    primary key (case_id, place),
    constraint case_recusal_case foreign key (case_id) references case_file (id)
);
create index case_recusal_person on case_recusal (person_id, outcome);

create table case_earlier_act (
    case_id         bigint       not null,
    place           int          not null,
    person_id       bigint       not null,
    person_name     varchar(60)  not null,
    entry           bigint       not null,
    act             varchar(120) not null,
    acted_at        datetime(6)  not null,
    verdict         varchar(20),
    because         text,
    settled_by_id   bigint,
    settled_by_name varchar(60),
    settled_at      datetime(6),
    primary key (case_id, place),
    constraint case_earlier_act_case foreign key (case_id) references case_file (id)
);
