create table penalty_execution (
    id                bigint       not null auto_increment primary key,
    case_id           bigint       not null,
    entry_kind        varchar(30)  not null,
    decision_number   varchar(80)  not null,
    happened_on       date         not null,
    amount_fen        bigint,
    description       text,
    payment_channel   varchar(20),
    voucher           varchar(120),
    cash_because      text,
    overpaid_because  text,
    to_agency_on      date,
    to_bank_on        date,
    bank_voucher      varchar(120),
    deposit_late_because text,
    demolished_m2     decimal(12, 2),
    plan_conclusion   varchar(20),
    answered_on       date,
    answered_by       varchar(120),
    surcharge_days    int,
    demand_subject    varchar(20),
    document_number   varchar(120),
    served_on         date,
    service_method    varchar(20),
    received_by       varchar(200),
    servers           varchar(400),
    until_day         date,
    authority         varchar(200),
    party_opinion     text,
    demolition_asked  boolean,
    measures_taken    text,
    suspension_ground varchar(30),
    resumed_because   text,
    end_ground        varchar(30),
    place             varchar(400),
    manner            text,
    filed_on          date,
    filed_with        varchar(400),
    filing_number     varchar(120),
    filing_late_because text,
    started_at        datetime(6),
    ended_at          datetime(6),
    device            varchar(200),
    urgent_because    text,
    constraint penalty_execution_case foreign key (case_id) references penalty_case (id)
);

create table penalty_instalment (
    plan_id       bigint not null,
    place_in_plan int    not null,
    due_on        date   not null,
    amount_fen    bigint not null,
    primary key (plan_id, place_in_plan),
    constraint penalty_instalment_plan foreign key (plan_id) references penalty_execution (id)
);

-- Payments and corrections were facts; what else was noted had no effect and stands in the trail.
insert into penalty_execution (case_id, entry_kind, decision_number, happened_on, amount_fen, description,
                               payment_channel, voucher, demolished_m2)
select e.case_id, e.enforcement_kind, d.number, e.happened_on, e.amount_fen, e.description, e.payment_channel, e.voucher,
       e.demolished_m2
from penalty_enforcement e join penalty_decision d on d.case_id = e.case_id
where e.enforcement_kind in ('PAYMENT', 'CORRECTION') and d.number is not null
order by e.case_id, e.place_in_case;

drop table penalty_enforcement;

alter table penalty_case add column executed_on date;
