-- Which row of a referral is said to be late: what holds it up, or what is left to be seen to when it has ended.
alter table waiting add column watched boolean not null default false;
update waiting set watched = place = 0
    or place = 1 and exists (select 1 from waiting first
               where first.referral_id = waiting.referral_id and first.place = 0 and first.stage = 'CLOSED');
drop index ix_waiting_deadline;
drop index ix_waiting_escalation;
create index ix_waiting_deadline on waiting (due_at) where watched and not said_late and due_at is not null;
create index ix_waiting_escalation on waiting (escalate_at)
    where watched and said_late and not said_escalated and escalate_at is not null;
