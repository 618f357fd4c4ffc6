-- The event that a row is the effect of, so that an effect that came twice can be told.
alter table journal add column caused_by uuid;

-- Rows come in the order of their time, so a few pages of index find what is new.
create index ix_journal_recorded on journal using brin (recorded_at) with (autosummarize = on);
