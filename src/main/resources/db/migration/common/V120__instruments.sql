-- Every version of a template by which an instrument was made, whole: frame, parts and print CSS with it.
create table document_template (
    code  varchar(20) not null,
    hash  varchar(64) not null,
    text  mediumtext  not null,
    since datetime(6) not null,
    primary key (hash)
);

-- An instrument keeps what it says, and by which version of its template; the print is set from both whenever it is asked for.
create table instrument (
    id            bigint       not null auto_increment primary key,
    case_id       bigint       not null,
    code          varchar(20)  not null,
    title         varchar(100) not null,
    number        varchar(100),
    version_no    int          not null,
    act           varchar(100) not null,
    template_hash varchar(64)  not null,
    contents      mediumtext   not null,
    content_hash  varchar(64)  not null,
    made_by_id    bigint       not null,
    made_by_name  varchar(60)  not null,
    made_at       datetime(6)  not null,
    constraint instrument_version unique (case_id, code, version_no),
    constraint instrument_case foreign key (case_id) references case_file (id),
    constraint instrument_template foreign key (template_hash) references document_template (hash)
);
