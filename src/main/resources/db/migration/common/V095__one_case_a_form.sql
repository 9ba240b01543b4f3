create table case_start (
    showing varchar(36) not null primary key,
    case_id bigint
);
