-- Who of the agency confirmed an instrument with the own credentials.
create table instrument_confirmation (
    instrument_id bigint       not null,
    person_id     bigint       not null,
    person_name   varchar(60)  not null,
    certificate   varchar(60)  not null,
    content_hash  varchar(64)  not null,
    confirmed_at  datetime(6)  not null,
    primary key (instrument_id, person_id),
    constraint instrument_confirmation_of foreign key (instrument_id) references instrument (id)
);
