-- A number that is void stays in the register with its reason, and is never used again.
alter table document_number add column voided_at datetime(6);
alter table document_number add column voided_by varchar(60);
alter table document_number add column voided_because varchar(500);
