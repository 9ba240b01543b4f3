-- where a thing went, from whose hands into whose, and how its seal was found
create table custody_move (
    id         bigint       not null primary key,
    item_id    bigint       not null,
    kind       varchar(30)  not null,
    moved_from varchar(200) not null,
    moved_to   varchar(200) not null,
    moved_at   datetime(6)  not null,
    reason     text         not null,
    seal_state varchar(30)  not null,
    constraint custody_move_record foreign key (id) references case_record (id),
    constraint custody_move_item foreign key (item_id) references case_record (id)
);
