-- What somebody has typed and not sent; no part of the record, and of concern to nobody but the writer.
create table form_draft (
    person_id bigint      not null,
    case_id   bigint      not null,
    step      varchar(60) not null,
    entry     varchar(60) not null,
    typed     mediumtext  not null,
    saved_at  datetime(6) not null,
    primary key (person_id, case_id, step, entry),
    constraint form_draft_case foreign key (case_id) references case_file (id)
);
create index form_draft_saved on form_draft (saved_at);
