create table publication (
    id           bigint      not null auto_increment primary key,
    case_id      bigint      not null,
    choice       varchar(20) not null,
    public_text  text,
    reason       text,
    late_because text,
    decided_on   date        not null,
    due_on       date        not null,
    published_on date        not null,
    constraint publication_case foreign key (case_id) references case_file (id)
);
