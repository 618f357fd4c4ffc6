-- Beside the high risk of a crisis, a clinician is also needed for a lower risk that is told after the acceptance.
alter table referral add column crisis_reason text;
update referral set crisis_reason = 'HIGH_RISK' where crisis_opened_on is not null;
alter table referral add constraint ck_referral_crisis check ((crisis_opened_on is null) = (crisis_reason is null));
