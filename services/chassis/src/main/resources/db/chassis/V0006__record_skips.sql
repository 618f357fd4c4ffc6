-- An event that a person passed over: who and when is in released_by and released_at.
alter table parked_event add column skipped_because text;

-- The desk pages through what waits, however much was released before.
create index ix_parked_event_waiting on parked_event (id) where released_at is null;
