-- A crisis is shown before everything else, whatever the stage of its referral.
alter table referral add column crisis_opened_on date;
create index ix_referral_crisis on referral (referral_id) where crisis_opened_on is not null;
