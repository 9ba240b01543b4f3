-- Entries of the registers that the yearly figures need and no case yields; never deleted, but withdrawn with a reason.
create table register_entry (
    id               bigint       not null auto_increment primary key,
    register_key     varchar(40)  not null,
    happened_on      date         not null,
    contents         text         not null,
    sheet_hash       varchar(64),
    entered_by       varchar(60)  not null,
    entered_at       datetime(6)  not null,
    withdrawn_by     varchar(60),
    withdrawn_at     datetime(6),
    withdrawn_reason varchar(500)
);
create index register_entry_day on register_entry (register_key, happened_on);
create index register_entry_sheet on register_entry (sheet_hash);
