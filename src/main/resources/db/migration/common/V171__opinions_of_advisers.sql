-- The opinion that an adviser gave on an occasion which has no file of ours; null where none came with it.
alter table adviser_service add column file_hash varchar(64);
alter table adviser_service add column file_name varchar(255);
alter table adviser_service add column file_type varchar(100);
alter table adviser_service add column file_size bigint;
