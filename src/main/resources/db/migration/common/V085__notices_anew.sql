alter table penalty_case add column heavier_ground varchar(30);
alter table penalty_case add column heavier_because text;
alter table penalty_case add column notices_from int default 0 not null;
alter table penalty_case add column other_body varchar(200);
alter table penalty_case add column other_body_because varchar(30);
alter table penalty_case add column other_body_receipt varchar(120);
alter table penalty_draft add column facts_note text;

create table penalty_former_party (
    case_id       bigint       not null,
    place_in_case int          not null,
    name          varchar(200) not null,
    id_number     varchar(40)  not null,
    change_ground varchar(30)  not null,
    proof         text         not null,
    changed_on    date         not null,
    primary key (case_id, place_in_case),
    constraint penalty_former_party_case foreign key (case_id) references penalty_case (id)
);

alter table penalty_draft add column marked_major boolean default false not null;
alter table penalty_draft add column education text;
