-- With a stage and a role asked for together, one of them was only a filter: among a million referrals it read tens of thousands
-- of rows for a page. What has ended waits for nobody, and needs no such index.
create index ix_waiting_stage_role on waiting (stage, role, due, referral_id, place) where stage <> 'CLOSED';

-- Board and metrics count what is open from the index alone.
create index ix_waiting_board on waiting (stage, role, due, escalate_at, stage_since, since) where watched and stage <> 'CLOSED';
