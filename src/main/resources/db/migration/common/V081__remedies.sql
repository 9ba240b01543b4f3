create table penalty_remedy (
    id              bigint       not null auto_increment primary key,
    case_id         bigint       not null,
    remedy_kind     varchar(20)  not null,
    decision_number varchar(80)  not null,
    authority       varchar(200) not null,
    document_number varchar(120) not null,
    applied_on      date         not null,
    accepted_on     date         not null,
    late            boolean      not null,
    constraint penalty_remedy_case foreign key (case_id) references penalty_case (id)
);

create table penalty_remedy_result (
    remedy_id        bigint       not null,
    place_in_remedy  int          not null,
    remedy_outcome   varchar(30)  not null,
    document_number  varchar(120) not null,
    decided_on       date         not null,
    received_on      date         not null,
    effective_on     date,
    anew             boolean      not null,
    anew_by          date,
    fine_fen         bigint,
    confiscation_fen bigint,
    summary          text         not null,
    primary key (remedy_id, place_in_remedy),
    constraint penalty_remedy_result_remedy foreign key (remedy_id) references penalty_remedy (id)
);
