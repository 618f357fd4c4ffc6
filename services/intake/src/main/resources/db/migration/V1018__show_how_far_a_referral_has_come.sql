-- What who sent a referral is shown of it: the state of its Task, the clinic's words, and the letter about its end.
alter table referral
    add column task      text,
    add column standing  text,
    add column letter_id uuid;

update referral set task = 'CREATED', standing = stage
    where stage in ('RECEIVED', 'AWAITING_INFORMATION', 'AWAITING_DECISION');
update referral set task = stage, standing = stage where stage in ('ACCEPTED', 'DECLINED');
-- whether other services have ended their work is heard from tracker
update referral set task = 'CANCELLATION_REQUESTED', standing = 'WITHDRAWAL_REQUESTED'
    where stage = 'WITHDRAWN' and exists (select 1 from journal
        where journal.referral_id = referral.referral_id and type = 'painpath.intake.referral-accepted.v1');
update referral set task = 'CANCELLED', standing = 'WITHDRAWN' where stage = 'WITHDRAWN' and task is null;

alter table referral
    alter column task set not null,
    alter column standing set not null;
create index ix_referral_task on referral (task, referral_id);
