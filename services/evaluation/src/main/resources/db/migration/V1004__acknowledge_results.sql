-- What waits for a clinician: results that nobody has acknowledged, and among them those that cannot wait.
alter table evaluation
    add column unseen_results int not null default 0,
    add column critical_results int not null default 0;
create index ix_evaluation_critical on evaluation (referral_id) where critical_results > 0;

-- Until now nobody acknowledged anything: of each test one result waits, and no evaluation is ready that was.
update evaluation set unseen_results = result.tests
  from (select referral_id, count(distinct data::jsonb ->> 'loinc') as tests from journal
         where type = 'painpath.evaluation.diagnostic-resulted.v1' and data::jsonb ->> 'status' in ('FINAL', 'CORRECTED')
         group by referral_id) result
 where result.referral_id = evaluation.referral_id and stage <> 'CANCELLED';
update evaluation set stage = 'IN_PROGRESS' where stage = 'READY_TO_ASSESS';
