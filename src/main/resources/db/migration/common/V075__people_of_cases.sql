-- a duty that ended is kept: it still keeps its holder apart from other duties
alter table case_duty add column ended_at datetime(6);
