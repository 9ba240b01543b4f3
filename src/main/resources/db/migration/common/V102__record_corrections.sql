-- A record is never edited: what is wrong in it is put right by a correction of its own.
create table record_correction (
    id                bigint       not null primary key,
    record_id         bigint       not null,
    statement         text         not null,
    reading           text         not null,
    because           text         not null,
    corrected_on      date         not null,
    confirmation      varchar(30)  not null,
    witness           varchar(60),
    confirmation_note text,
    constraint record_correction_record foreign key (id) references case_record (id),
    constraint record_correction_of foreign key (record_id) references case_record (id)
);
