-- any number of files a record, never changed and never taken away
create table record_file (
    record_id bigint       not null,
    place     int          not null,
    file_hash varchar(64)  not null,
    file_name varchar(120) not null,
    file_type varchar(100) not null,
    file_size bigint       not null,
    taken_at  datetime(6)  not null,
    constraint record_file_key primary key (record_id, place),
    constraint record_file_record foreign key (record_id) references case_record (id)
);
create index record_file_hash on record_file (file_hash);
