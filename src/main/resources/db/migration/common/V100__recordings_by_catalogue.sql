-- Which links of config/recordings.csv a recording covers, by code; null where it was entered before there was a catalogue.
alter table recording add column covers varchar(200);
alter table recording add column retention varchar(30);
alter table recording add column kept_until date;
alter table recording add column late_reason text;
alter table site_record add column obstructed boolean;
alter table penalty_response add column oral boolean;
alter table penalty_hearing add column started_at datetime(6);
alter table penalty_hearing add column ended_at datetime(6);
alter table penalty_case add column closing_unrecorded text;
