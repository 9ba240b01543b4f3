alter table review_round add column adviser_opinions int default 0 not null;
