-- an entry is found by its place in its chain; every column that is left is part of its hash
alter table audit_entry drop column id;
-- the form in which the entry was hashed, and how the record stood after the act, table by table
alter table audit_entry add column form varchar(20) default '' not null;
alter table audit_entry add column records mediumtext default ('') not null;

-- the seals, each chained to the one before it and signed with a key that is not kept here
create table audit_seal (
    number        bigint      not null primary key,
    form          varchar(20) not null,
    kind          varchar(10) not null,
    sealed_at     datetime(6) not null,
    previous_hash varchar(64) not null,
    chains        bigint      not null,
    root          varchar(64) not null,
    key_id        varchar(16) not null,
    hash          varchar(64) not null,
    signature     varchar(88) not null
);

-- how far each chain went when it was last sealed
create table audit_sealed_head (
    chain    varchar(60) not null primary key,
    sequence bigint      not null,
    hash     varchar(64) not null
);
