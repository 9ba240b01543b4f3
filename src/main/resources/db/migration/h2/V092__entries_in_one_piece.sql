-- H2 keeps a long text apart from its row, which makes entries slow to write and to read
alter table audit_entry alter column changes set data type varchar(1000000);
alter table audit_entry alter column records set data type varchar(1000000);
