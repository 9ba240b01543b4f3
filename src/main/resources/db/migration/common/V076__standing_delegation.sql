create table standing_delegation (
    id               bigint       not null auto_increment primary key,
    delegator_id     bigint       not null,
    substitute_id    bigint       not null,
    role             varchar(40)  not null,
    from_day         date         not null,
    to_day           date         not null,
    reason           varchar(500) not null,
    approved_by_id   bigint,
    approved_by_name varchar(60),
    approved_at      datetime(6),
    ended_at         datetime(6),
    constraint standing_delegation_delegator foreign key (delegator_id) references person (id),
    constraint standing_delegation_substitute foreign key (substitute_id) references person (id)
);
create index standing_delegation_days on standing_delegation (from_day, to_day);
