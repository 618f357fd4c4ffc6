-- When a wait is escalated and to whom, under which policy it is timed, and since when the referral is at its stage. A row of
-- before has none of it, and is timed anew by the tracker that finds it.
alter table waiting
    add column escalate_at    timestamptz,
    add column escalate_to    text,
    add column said_escalated boolean not null default false,
    add column policy_version text,
    add column stage_since    timestamptz;
create index ix_waiting_escalation on waiting (escalate_at)
    where place = 0 and said_late and not said_escalated and escalate_at is not null;
create index ix_waiting_untimed on waiting (referral_id)
    where place = 0 and policy_version is null and stage <> 'CLOSED';
