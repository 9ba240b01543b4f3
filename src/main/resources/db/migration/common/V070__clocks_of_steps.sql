-- which clock a step has, so that lists colour it without asking the case; due remains its last day, for sorting.
-- Moments are Chinese local time; without clock_end a clock stands still.
alter table open_step add column clock varchar(60);
alter table open_step add column clock_from date;
alter table open_step add column clock_soon datetime(6);
alter table open_step add column clock_end datetime(6);
alter table open_step add column provisional boolean not null default false;
