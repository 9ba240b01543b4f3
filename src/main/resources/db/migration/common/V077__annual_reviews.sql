-- the results of the annual reviews of the officer certificate, by year: 2022:PASSED;2023:FAILED
alter table person add column annual_reviews varchar(400) not null default '';
