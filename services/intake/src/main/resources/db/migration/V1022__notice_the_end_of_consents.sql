-- The first day on which a consent of the referral does not stand any more, though nobody takes it back.
alter table referral add column consent_lapses_on date;
create index ix_referral_consent_lapses on referral (consent_lapses_on, referral_id) where consent_lapses_on is not null;
