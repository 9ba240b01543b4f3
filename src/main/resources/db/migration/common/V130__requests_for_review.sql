-- The request for review with its materials, its time and on whom it lies; problems by item; what was agreed beside the words.
create table review_request (
    id                bigint      not null auto_increment primary key,
    case_id           bigint      not null,
    round             int         not null,
    sent_at           datetime(6) not null,
    sent_on           date        not null,
    ended_at          datetime(6),
    ended_on          date,
    reviewer_days     int,
    handler_days      int,
    withdrawn         boolean     not null,
    ever_returned     boolean     not null,
    prolonged_days    int,
    prolonged_because text,
    prolonged_by      varchar(60),
    prolonged_at      datetime(6),
    constraint review_request_case foreign key (case_id) references case_file (id)
);
create index review_request_sent on review_request (sent_on);

create table review_return (
    request_id    bigint       not null,
    place         int          not null,
    returned_at   datetime(6)  not null,
    returned_by   varchar(60)  not null,
    missing       varchar(500) not null,
    because       text         not null,
    sent_again_at datetime(6),
    primary key (request_id, place),
    constraint review_return_request foreign key (request_id) references review_request (id)
);

create table review_problem (
    round_id  bigint      not null,
    place     int         not null,
    item_name varchar(20) not null,
    kind      varchar(30) not null,
    problem   text        not null,
    primary key (round_id, place),
    constraint review_problem_round foreign key (round_id) references review_round (id)
);

alter table review_round add column party_mark varchar(64);
alter table review_round add column evidence_mark varchar(64);
alter table review_round add column late_because text;

create table case_paper (
    id     bigint       not null primary key,
    kind   varchar(40)  not null,
    title  varchar(200) not null,
    remark text,
    constraint case_paper_record foreign key (id) references case_record (id)
);

alter table penalty_draft drop column materials_complete;
alter table penalty_draft add column handed_in varchar(400);
alter table penalty_draft add column explanation text;

create table penalty_clerical (
    case_id       bigint       not null,
    place_in_case int          not null,
    draft_hash    varchar(64)  not null,
    draft_part    varchar(20)  not null,
    wrong_words   varchar(100) not null,
    right_words   varchar(100) not null,
    because       text         not null,
    corrected_on  date         not null,
    primary key (case_id, place_in_case),
    constraint penalty_clerical_case foreign key (case_id) references penalty_case (id)
);

alter table record_correction add column clerical boolean default false not null;
