-- By what a case is found: the rest of its number, or of the name of its party, from each character on.
create table case_word (
    case_id bigint      not null,
    kind    varchar(10) not null,
    word    varchar(40) not null,
    primary key (kind, word, case_id),
    constraint case_word_case foreign key (case_id) references case_file (id)
);

insert into case_word (case_id, kind, word)
select distinct c.id, 'PARTY', substring(c.party_name, a.digit + 10 * b.digit + 1, 40)
from case_file c
cross join (select 0 as digit union all select 1 union all select 2 union all select 3 union all select 4 union all select 5 union all select 6 union all select 7 union all select 8 union all select 9) a
cross join (select 0 as digit union all select 1 union all select 2 union all select 3 union all select 4 union all select 5 union all select 6 union all select 7 union all select 8 union all select 9 union all select 10 union all select 11 union all select 12 union all select 13 union all select 14 union all select 15 union all select 16 union all select 17 union all select 18 union all select 19) b
where a.digit + 10 * b.digit < char_length(c.party_name);

insert into case_word (case_id, kind, word)
select distinct c.id, 'NUMBER', substring(c.number, a.digit + 10 * b.digit + 1, 40)
from case_file c
cross join (select 0 as digit union all select 1 union all select 2 union all select 3 union all select 4 union all select 5 union all select 6 union all select 7 union all select 8 union all select 9) a
cross join (select 0 as digit union all select 1 union all select 2 union all select 3 union all select 4 union all select 5 union all select 6 union all select 7 union all select 8 union all select 9) b
where a.digit + 10 * b.digit < char_length(c.number);

-- How lists are narrowed and ordered.
create index case_file_stage on case_file (stage, procedure_key);
create index case_file_matter on case_file (matter_code);
create index case_file_filed on case_file (filed_on);
create index case_file_changed on case_file (changed_at);
