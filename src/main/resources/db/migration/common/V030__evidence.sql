create table case_record (
    id              bigint      not null auto_increment primary key,
    case_id         bigint      not null,
    entered_by_id   bigint      not null,
    entered_by_name varchar(60) not null,
    entered_at      datetime(6) not null,
    officer_ids     varchar(200),
    officer_names   varchar(1000),
    file_hash       varchar(64),
    file_name       varchar(120),
    file_type       varchar(100),
    file_size       bigint,
    constraint case_record_case foreign key (case_id) references case_file (id)
);
create index case_record_file on case_record (case_id, file_hash);

create table evidence_item (
    id           bigint       not null primary key,
    kind         varchar(30)  not null,
    title        varchar(200) not null,
    source       varchar(200) not null,
    place        varchar(200) not null,
    collected_on date         not null,
    description  text         not null,
    fact         text         not null,
    constraint evidence_item_record foreign key (id) references case_record (id)
);

create table site_record (
    id           bigint       not null primary key,
    place        varchar(200) not null,
    started_at   datetime(6)  not null,
    ended_at     datetime(6)  not null,
    present      varchar(500) not null,
    content      text         not null,
    party_remark text,
    constraint site_record_record foreign key (id) references case_record (id)
);

create table interview_record (
    id          bigint       not null primary key,
    interviewee varchar(60)  not null,
    identity    varchar(18),
    relation    varchar(60)  not null,
    place       varchar(200) not null,
    started_at  datetime(6)  not null,
    ended_at    datetime(6)  not null,
    content     text         not null,
    pages       int          not null,
    constraint interview_record_record foreign key (id) references case_record (id)
);

create table preservation (
    id               bigint       not null primary key,
    items            text         not null,
    ground           text         not null,
    preserved_on     date         not null,
    place            varchar(200) not null,
    approved_by_id   bigint       not null,
    approved_by_name varchar(60)  not null,
    due              date         not null,
    constraint preservation_record foreign key (id) references case_record (id)
);

create table preservation_end (
    id              bigint      not null primary key,
    preservation_id bigint      not null,
    outcome         varchar(30) not null,
    decided_on      date        not null,
    late_reason     text,
    remark          text,
    constraint preservation_end_record foreign key (id) references case_record (id),
    constraint preservation_end_of foreign key (preservation_id) references preservation (id)
);

create table correction_order (
    id          bigint      not null primary key,
    content     text        not null,
    basis       text        not null,
    deadline    date        not null,
    served_on   date        not null,
    served_by   varchar(30) not null,
    received_by varchar(60) not null,
    constraint correction_order_record foreign key (id) references case_record (id)
);

create table reinspection (
    id           bigint      not null primary key,
    inspected_on date        not null,
    result       varchar(30) not null,
    remark       text        not null,
    constraint reinspection_record foreign key (id) references case_record (id)
);

create table coercive_measure (
    id               bigint      not null primary key,
    kind             varchar(30) not null,
    things           text        not null,
    taken_on         date        not null,
    ends_on          date        not null,
    approved_by_id   bigint      not null,
    approved_by_name varchar(60) not null,
    constraint coercive_measure_record foreign key (id) references case_record (id)
);

create table measure_release (
    id          bigint not null primary key,
    measure_id  bigint not null,
    released_on date   not null,
    remark      text   not null,
    constraint measure_release_record foreign key (id) references case_record (id),
    constraint measure_release_of foreign key (measure_id) references coercive_measure (id)
);

create table recording (
    id           bigint       not null primary key,
    device       varchar(60)  not null,
    operator     varchar(60)  not null,
    started_at   datetime(6)  not null,
    ended_at     datetime(6)  not null,
    place        varchar(200) not null,
    process_link varchar(30)  not null,
    remark       text,
    constraint recording_record foreign key (id) references case_record (id)
);
