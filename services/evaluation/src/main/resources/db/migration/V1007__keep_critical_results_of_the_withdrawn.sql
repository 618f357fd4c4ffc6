-- A critical result that nobody had acknowledged left the list when its referral was withdrawn. It comes back.
update evaluation set critical_results = waiting.results, unseen_results = waiting.results
  from (select critical.referral_id,
               count(distinct (critical.data::jsonb ->> 'loinc', critical.data::jsonb ->> 'observedOn')) as results
          from journal critical
         where critical.type = 'painpath.evaluation.critical-value-reported.v1'
           and not exists (
               select from journal later
                where later.referral_id = critical.referral_id and later.sequence > critical.sequence
                  and ((later.type = 'painpath.evaluation.results-acknowledged.v1'
                        and later.data::jsonb -> 'results' @> jsonb_build_array(jsonb_build_object(
                            'loinc', critical.data::jsonb -> 'loinc', 'observedOn', critical.data::jsonb -> 'observedOn')))
                    or (later.type in ('painpath.evaluation.diagnostic-resulted.v1',
                                       'painpath.evaluation.diagnostic-retracted.v1')
                        and later.data::jsonb -> 'loinc' = critical.data::jsonb -> 'loinc'
                        and later.data::jsonb -> 'observedOn' = critical.data::jsonb -> 'observedOn')))
         group by critical.referral_id) waiting
 where evaluation.stage = 'CANCELLED' and evaluation.referral_id = waiting.referral_id;
