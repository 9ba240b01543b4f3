-- Whether the review of a case comes before its notice, as the bureau had set it when the head approved the notice.
alter table penalty_case add column review_stage varchar(20);
alter table penalty_case add column notice_to_come boolean;
-- Null for a round after the notice.
alter table review_round add column before_notice boolean;
