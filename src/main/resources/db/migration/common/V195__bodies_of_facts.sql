-- Who decides, by whom the yearly tables have a row; measures and enforcement, which the cases know, are derived with it.
alter table fact add column body varchar(20) default '' not null;

insert into fact_due (case_id) select id from case_file;
