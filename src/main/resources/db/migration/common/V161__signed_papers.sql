-- What came back of an instrument, signed or adapted; the files lie with the record, the last one is the signed version.
create table signed_paper (
    id            bigint not null primary key,
    instrument_id bigint not null,
    signed_on     date   not null,
    remark        text,
    constraint signed_paper_record foreign key (id) references case_record (id),
    constraint signed_paper_of foreign key (instrument_id) references instrument (id)
);
