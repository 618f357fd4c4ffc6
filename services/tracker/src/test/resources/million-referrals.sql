-- A tracker that has followed :referrals referrals over three years: four of five have ended, an eighth of the others is late, and
-- each has the rows that it leaves in what worklists, board, numbers and search read. Every draw is repeatable.
select setseed(0.42);

create table drawn as
select i,
    -- as UUIDv7: in the order of the time at which they came
    (lpad(to_hex((extract(epoch from came) * 1000)::bigint), 12, '0') || '7' || lpad(to_hex(i % 4096), 3, '0')
        || '8' || substr(md5(i::text), 1, 15))::uuid referral_id,
    came, ends, case when ends then 'CLOSED' else stage end stage, late, wait, who
from (
    select i, now() - random() * interval '1095 days' came, random() < 0.8 ends, random() < 0.125 late,
        random() * interval '30 days' wait, random() who,
        (array['SCREENING', 'AWAITING_INFORMATION', 'AWAITING_INFORMATION', 'AWAITING_DECISION', 'EVALUATION', 'EVALUATION',
            'EVALUATION', 'EVALUATION', 'AWAITING_RESULTS', 'AWAITING_RESULTS', 'REVIEW', 'AWAITING_CHECK', 'AWAITING_SIGNATURE',
            'TREATMENT', 'TREATMENT', 'TREATMENT'])[1 + floor(random() * 16)::int] stage
    from generate_series(1, :referrals) i) draws;

insert into waiting (referral_id, place, stage, role, waiting_for, since, due_at, said_late, outcome, escalate_at, escalate_to,
    said_escalated, policy_version, stage_since, shared, watched)
select referral_id, 0, stage,
    case stage
        when 'CLOSED' then 'NOBODY'
        when 'AWAITING_INFORMATION' then case when who < 0.7 then 'REFERRER' else 'COORDINATOR' end
        when 'EVALUATION' then case when who < 0.4 then 'COORDINATOR' else 'CLINICIAN' end
        when 'AWAITING_RESULTS' then 'CLINICIAN'
        when 'REVIEW' then 'PHARMACIST'
        when 'AWAITING_CHECK' then 'PHARMACIST'
        when 'AWAITING_SIGNATURE' then 'PRESCRIBER'
        when 'TREATMENT' then case when who < 0.9 then 'THERAPIST' when who < 0.98 then 'PRESCRIBER' else 'CLINICIAN' end
        else 'COORDINATOR' end,
    case stage when 'CLOSED' then 'nothing' else 'what comes next' end,
    now() - wait,
    case when stage = 'CLOSED' or who > 0.97 then null when late then now() - wait - interval '1 hour' else now() + wait + interval '1 hour' end,
    stage <> 'CLOSED' and late and who <= 0.97,
    case when ends then (array['COMPLETED_WITH_RESPONSE', 'COMPLETED_WITHOUT_RESPONSE', 'STOPPED', 'DECLINED', 'NOT_CANDIDATE',
        'REJECTED', 'WITHDRAWN'])[1 + i % 7] end,
    case when stage = 'CLOSED' or who > 0.97 then null when late then now() - wait - interval '1 hour' + interval '10 days'
        else now() + wait + interval '11 days' end,
    case when stage = 'CLOSED' or who > 0.97 then null else 'MANAGER' end,
    stage <> 'CLOSED' and late and who <= 0.97 and wait > interval '10 days',
    case when stage <> 'CLOSED' then '2026.11' end,
    case when stage <> 'CLOSED' then now() - wait - interval '1 hour' * (i % 200) end,
    i % 50 <> 0, true
from drawn order by i;

insert into waiting (referral_id, place, stage, role, waiting_for, since, due_at, said_late, said_escalated, policy_version, shared, watched)
select referral_id, 1, 'REVIEW', 'PHARMACIST', 'the changed dose', now() - wait, now() + wait + interval '1 hour', false, false, '2026.11', true, false
from drawn where stage = 'TREATMENT' and i % 20 = 0;

insert into passage (referral_id, received_at, reach, outcome, closed_at)
select referral_id, came,
    (array['RECEIVED', 'RECEIVED', 'ACCEPTED', 'CANDIDATE', 'SIGNED', 'TREATED', 'RESPONDED'])[1 + i % 7],
    case when ends then (array['DECLINED', 'WITHDRAWN', 'NOT_CANDIDATE', 'REJECTED', 'STOPPED', 'COMPLETED_WITHOUT_RESPONSE',
        'COMPLETED_WITH_RESPONSE'])[1 + i % 7] end,
    case when ends then came + wait * 4 end
from drawn;

insert into stage_visit (referral_id, visit, stage, entered_at, left_at, late)
select referral_id, visit,
    (array['SCREENING', 'AWAITING_DECISION', 'EVALUATION', 'AWAITING_RESULTS', 'AWAITING_CHECK', 'AWAITING_SIGNATURE',
        'TREATMENT'])[visit],
    came + wait * 0.15 * (visit - 1),
    case when visit < 1 + i % 7 or ends then came + wait * 0.15 * visit end,
    late and visit % 3 = i % 3
from drawn cross join generate_series(1, 7) visit where visit <= 1 + i % 7;

insert into pain_response (referral_id, measure, follow_up, band, recorded_at)
select referral_id, measure, follow_up, (array['WORSE', 'NONE', 'MINIMAL', 'MODERATE', 'SUBSTANTIAL'])[1 + (i / 7) % 5],
    came + case follow_up when 'WEEK_4' then interval '80 days' else interval '140 days' end
from drawn cross join unnest(array['NRS', 'PEG']) measure cross join unnest(array['WEEK_4', 'WEEK_12']) follow_up
where i % 7 >= 5 and came < now() - interval '140 days';

insert into adverse_event (referral_id, number, grade, reported_at)
select referral_id, 1, 1 + i % 3, came + interval '70 days' from drawn where i % 7 >= 5 and i % 3 = 0 and came < now() - interval '70 days';

-- What a look at one referral reads: its first fact, and where it stands.
insert into journal (referral_id, sequence, published_sequence, event_id, type, published, data, data_schema, actor, occurred_at,
    previous_hash, hash)
select referral_id, line, case line when 2 then 1 end, gen_random_uuid(),
    case line when 1 then 'painpath.tracker.step-noted.v1' else 'painpath.tracker.stage-entered.v1' end, line = 2,
    case line when 1 then format('{"source":"INTAKE","type":"referral-received","sequence":1,"occurredAt":"%s","summary":"Referral received","details":{"priority":"ROUTINE","codes":[]}}', to_char(came at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
        else format('{"stage":"SCREENING","waitingFor":"the screening","role":"COORDINATOR","since":"%1$s","dueAt":"%1$s"}', to_char(came at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) end,
    'https://painpath.org/contracts/events/tracker/' || case line when 1 then 'step-noted' else 'stage-entered' end || '.v1.schema.json',
    'tracker', came, '', decode(md5(i::text || line), 'hex')
from drawn cross join generate_series(1, 2) line;

insert into journal_head (referral_id, sequence, published_sequence, hash)
select referral_id, 2, 1, decode(md5(i::text || 2), 'hex') from drawn;

create table sought as select referral_id from drawn where i % 997 = 0;
drop table drawn;
