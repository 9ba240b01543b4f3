create table number_counter (
    body        varchar(20) not null,
    kind        varchar(30) not null,
    number_year int         not null,
    serial      bigint      not null,
    primary key (body, kind, number_year)
);

create table document_number (
    id          bigint       not null auto_increment primary key,
    body        varchar(20)  not null,
    kind        varchar(30)  not null,
    number_year int          not null,
    serial      bigint       not null,
    text        varchar(100) not null,
    case_id     bigint       not null,
    drawn_at    datetime(6)  not null,
    constraint document_number_serial unique (body, kind, number_year, serial),
    constraint document_number_case foreign key (case_id) references case_file (id)
);
create index document_number_of_case on document_number (case_id);
