-- a volume of the dossier of a case that is archived: its bytes lie in the store under their hash
create table dossier_volume (
    id          bigint       not null auto_increment primary key,
    case_id     bigint       not null,
    volume_kind varchar(20)  not null,
    file_hash   varchar(64)  not null,
    file_size   bigint       not null,
    pages       int          not null,
    sheets      int          not null,
    bound_at    datetime(6)  not null,
    constraint dossier_volume_once unique (case_id, volume_kind),
    constraint dossier_volume_case foreign key (case_id) references case_file (id)
);
create index dossier_volume_hash on dossier_volume (file_hash);

alter table penalty_case add column dossier_missing text;
alter table penalty_case add column archive_number varchar(40);
