-- Pictures, notices to come, samples, appraisals, extensions of measures; grounds and lists of measures; things disposed of.
create table photos (
    id       bigint       not null primary key,
    place    varchar(200) not null,
    taken_at datetime(6)  not null,
    content  text         not null,
    constraint photos_record foreign key (id) references case_record (id)
);

create table inquiry_notice (
    id          bigint       not null primary key,
    addressee   varchar(60)  not null,
    come_at     datetime(6)  not null,
    place       varchar(200) not null,
    bring       text,
    served_on   date         not null,
    served_by   varchar(30)  not null,
    received_by varchar(60)  not null,
    constraint inquiry_notice_record foreign key (id) references case_record (id)
);

create table sampling (
    id               bigint       not null primary key,
    items            text         not null,
    ground           text         not null,
    basis            text         not null,
    sampled_on       date         not null,
    place            varchar(200) not null,
    holder           varchar(100) not null,
    approved_by_id   bigint       not null,
    approved_by_name varchar(60)  not null,
    constraint sampling_record foreign key (id) references case_record (id)
);

create table sampled_thing (
    sampling_id   bigint         not null,
    place_in_list int            not null,
    name          varchar(100)   not null,
    specification varchar(100),
    quantity      decimal(12, 2) not null,
    unit          varchar(20)    not null,
    population    varchar(60)    not null,
    seal          varchar(100)   not null,
    primary key (sampling_id, place_in_list),
    constraint sampled_thing_of foreign key (sampling_id) references sampling (id)
);

create table sampling_end (
    id          bigint      not null primary key,
    sampling_id bigint      not null,
    outcome     varchar(30) not null,
    decided_on  date        not null,
    remark      text        not null,
    constraint sampling_end_record foreign key (id) references case_record (id),
    constraint sampling_end_of foreign key (sampling_id) references sampling (id)
);

alter table coercive_measure add column place varchar(200);
alter table coercive_measure add column ground text;
alter table coercive_measure add column basis text;

-- The list of what a measure holds; coercive_measure.things says it in one text.
create table measured_thing (
    measure_id    bigint         not null,
    place_in_list int            not null,
    name          varchar(100)   not null,
    specification varchar(100),
    quantity      decimal(12, 2) not null,
    unit          varchar(20)    not null,
    note          varchar(200),
    primary key (measure_id, place_in_list),
    constraint measured_thing_of foreign key (measure_id) references coercive_measure (id)
);

create table measure_extension (
    id               bigint      not null primary key,
    measure_id       bigint      not null,
    ends_on          date        not null,
    because          text        not null,
    approved_by_id   bigint      not null,
    approved_by_name varchar(60) not null,
    approved_on      date        not null,
    told_on          date        not null,
    constraint measure_extension_record foreign key (id) references case_record (id),
    constraint measure_extension_of foreign key (measure_id) references coercive_measure (id)
);

create table appraisal (
    id          bigint       not null primary key,
    kind        varchar(30)  not null,
    institution varchar(100) not null,
    materials   text         not null,
    question    text         not null,
    started_on  date         not null,
    ends_on     date         not null,
    measure_id  bigint,
    told_on     date         not null,
    constraint appraisal_record foreign key (id) references case_record (id),
    constraint appraisal_measure foreign key (measure_id) references coercive_measure (id)
);

create table appraisal_result (
    id           bigint       not null primary key,
    appraisal_id bigint       not null,
    ended_on     date         not null,
    report       varchar(100) not null,
    result       text         not null,
    told_on      date         not null,
    constraint appraisal_result_record foreign key (id) references case_record (id),
    constraint appraisal_result_of foreign key (appraisal_id) references appraisal (id)
);

alter table penalty_execution add column disposal_manner varchar(30);
alter table penalty_execution add column disposed_things text;
alter table penalty_execution add column former_holder varchar(100);
alter table penalty_execution add column recorder varchar(60);
alter table penalty_execution add column witness varchar(100);
