create table person (
    id                  bigint       not null auto_increment primary key,
    account             varchar(60)  not null,
    name                varchar(60)  not null,
    unit                varchar(20)  not null,
    roles               varchar(200) not null,
    certificate         varchar(40),
    certificate_from    date,
    certificate_to      date,
    legal_qualification boolean      not null,
    reviewing_since     date,
    password_hash       varchar(100),
    active              boolean      not null,
    constraint person_account unique (account)
);

create table case_file (
    id            bigint       not null auto_increment primary key,
    version       bigint       not null,
    procedure_key varchar(40)  not null,
    body          varchar(20)  not null,
    unit          varchar(20)  not null,
    number        varchar(80),
    matter_code   varchar(40)  not null,
    matter_name   varchar(200) not null,
    party_name    varchar(200) not null,
    party_kind    varchar(20)  not null,
    stage         varchar(20)  not null,
    registered_on date         not null,
    filed_on      date,
    decided_on    date,
    closed_on     date,
    archived_on   date,
    changed_at    datetime(6)  not null,
    constraint case_file_number unique (number)
);
create index case_file_party on case_file (party_name);
create index case_file_unit on case_file (unit, stage);

create table case_duty (
    case_id     bigint      not null,
    place       int         not null,
    person_id   bigint      not null,
    person_name varchar(60) not null,
    duty        varchar(20) not null,
    since       datetime(6) not null,
    primary key (case_id, place),
    constraint case_duty_case foreign key (case_id) references case_file (id)
);
create index case_duty_person on case_duty (person_id, duty);

create table case_opinion (
    id          bigint      not null auto_increment primary key,
    case_id     bigint      not null,
    step        varchar(60) not null,
    person_id   bigint      not null,
    person_name varchar(60) not null,
    conclusion  varchar(80) not null,
    text        text,
    given_at    datetime(6) not null,
    constraint case_opinion_case foreign key (case_id) references case_file (id)
);

create table open_step (
    id            bigint      not null auto_increment primary key,
    case_id       bigint      not null,
    step          varchar(60) not null,
    role          varchar(40) not null,
    assignee_id   bigint,
    assignee_name varchar(60),
    since         datetime(6) not null,
    due           date,
    task_id       varchar(64) not null,
    constraint open_step_task unique (task_id),
    constraint open_step_case foreign key (case_id) references case_file (id)
);
create index open_step_assignee on open_step (assignee_id, due);
create index open_step_role on open_step (role, assignee_id);
