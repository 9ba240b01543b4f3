-- What is sent for review and is no case; the advisers and what they did.
create table review_subject (
    id           bigint       not null primary key,
    kind         varchar(30)  not null,
    title        varchar(200) not null,
    sender_unit  varchar(100) not null,
    sender_name  varchar(60)  not null,
    summary      text         not null,
    participation_on      date,
    participation_proof   varchar(500),
    argument_on           date,
    argument_proof        varchar(500),
    risk_on               date,
    risk_proof            varchar(500),
    discussion_on         date,
    discussion_proof      varchar(500),
    withdrawn    boolean      not null,
    constraint review_subject_file foreign key (id) references case_file (id)
);

create table legal_adviser (
    id           bigint       not null auto_increment primary key,
    name         varchar(60)  not null,
    firm         varchar(200) not null,
    licence      varchar(60),
    engaged_from date         not null,
    engaged_to   date,
    phone        varchar(40)
);

create table adviser_service (
    id           bigint       not null auto_increment primary key,
    adviser_id   bigint       not null,
    kind         varchar(20)  not null,
    served_on    date         not null,
    occasion     varchar(300) not null,
    case_id      bigint,
    outcome      text,
    entered_by   varchar(60)  not null,
    entered_at   datetime(6)  not null,
    constraint adviser_service_adviser foreign key (adviser_id) references legal_adviser (id),
    constraint adviser_service_case foreign key (case_id) references case_file (id)
);
create index adviser_service_on on adviser_service (served_on);
