-- By which address a person's own calendar asks for the due dates; of the secret in it only the hash is kept.
create table calendar_subscription (
    person_id  bigint      not null primary key,
    token_hash varchar(64) not null,
    renewed_at datetime(6) not null,
    constraint calendar_subscription_token unique (token_hash),
    constraint calendar_subscription_person foreign key (person_id) references person (id)
);
