-- When what began with a fact was over: of a filing the day of the closing. No day is as far away as a day can be, so that one
-- comparison answers which cases were open on a day.
alter table fact add column ended_on date default '9999-12-31' not null;
create index fact_open on fact (kind, ended_on, happened_on);

insert into fact_due (case_id) select id from case_file;
