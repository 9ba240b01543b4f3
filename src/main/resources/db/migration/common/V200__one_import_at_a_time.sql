-- held by whoever imports a spreadsheet into the register
create table register_turn (
    register_key varchar(40) not null primary key
);
