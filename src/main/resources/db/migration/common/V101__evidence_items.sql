-- What the party said to an item, the records that it rests on, and the review of what was monitored electronically.
alter table evidence_item add column monitored boolean;
alter table evidence_item add column confirmation varchar(30);
alter table evidence_item add column witness varchar(60);
alter table evidence_item add column confirmation_note text;
create table evidence_link (
    evidence_id bigint not null,
    record_id   bigint not null,
    primary key (evidence_id, record_id),
    constraint evidence_link_of foreign key (evidence_id) references evidence_item (id),
    constraint evidence_link_to foreign key (record_id) references case_record (id)
);

create table monitoring_review (
    id                    bigint       not null primary key,
    evidence_id           bigint       not null,
    device                varchar(100) not null,
    place                 varchar(200) not null,
    place_public          boolean      not null,
    equipment_reviewed_by varchar(100),
    equipment_reviewed_on date,
    reviewed_by           varchar(100) not null,
    reviewed_on           date         not null,
    result                varchar(30)  not null,
    remark                text         not null,
    constraint monitoring_review_record foreign key (id) references case_record (id),
    constraint monitoring_review_of foreign key (evidence_id) references evidence_item (id)
);

-- The list of preserved things; preservation.items says it in one text.
create table preserved_thing (
    preservation_id bigint         not null,
    place_in_list   int            not null,
    name            varchar(100)   not null,
    specification   varchar(100),
    quantity        decimal(12, 2) not null,
    unit            varchar(20)    not null,
    note            varchar(200),
    primary key (preservation_id, place_in_list),
    constraint preserved_thing_of foreign key (preservation_id) references preservation (id)
);

alter table interview_record add column overlap_reason text;
create index interview_record_time on interview_record (started_at, ended_at);
