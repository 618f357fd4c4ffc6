-- How referrals went through the clinic, for numbers: no clinical value, no text. A cache of the journal's fold.
create table passage (
    referral_id uuid        not null,
    received_at timestamptz not null,
    reach       text        not null,
    outcome     text,
    closed_at   timestamptz,
    constraint pk_passage primary key (referral_id),
    constraint ck_passage_closed check ((outcome is null) = (closed_at is null))
);
create index ix_passage_received on passage (received_at) include (reach, outcome);

create table stage_visit (
    referral_id uuid        not null,
    visit       int         not null check (visit > 0),
    stage       text        not null,
    entered_at  timestamptz not null,
    left_at     timestamptz,
    late        boolean     not null,
    constraint pk_stage_visit primary key (referral_id, visit),
    constraint ck_stage_visit_order check (left_at >= entered_at)
);
create index ix_stage_visit_left on stage_visit (left_at) include (stage, entered_at, late) where left_at is not null;

-- The band that integration therapy put a measure of pain in; the score stays there.
create table pain_response (
    referral_id uuid        not null,
    measure     text        not null,
    follow_up   text        not null,
    band        text        not null,
    recorded_at timestamptz not null,
    constraint pk_pain_response primary key (referral_id, measure, follow_up)
);
create index ix_pain_response_recorded on pain_response (recorded_at) include (measure, follow_up, band);

create table adverse_event (
    referral_id uuid        not null,
    number      int         not null check (number > 0),
    grade       int         not null check (grade between 1 and 5),
    reported_at timestamptz not null,
    constraint pk_adverse_event primary key (referral_id, number)
);
create index ix_adverse_event_reported on adverse_event (reported_at) include (grade);

-- What the journal tells of those that came before these tables; bands and grades were not read then.
insert into passage (referral_id, received_at, reach, outcome, closed_at)
select steps.referral_id, steps.received_at,
    (array['RECEIVED', 'ACCEPTED', 'CANDIDATE', 'SIGNED', 'TREATED', 'RESPONDED'])[steps.reach],
    w.outcome, case when w.outcome is not null then w.since end
from (
    select referral_id, min((said ->> 'occurredAt')::timestamptz) received_at, max(case
        when said ->> 'type' like '%-cancelled' and said ->> 'type' <> 'appointment-cancelled' then 1
        when said ->> 'source' = 'INTAKE' then case said ->> 'type' when 'referral-accepted' then 2 else 1 end
        when said ->> 'source' = 'EVALUATION' then
            case when said ->> 'type' = 'evaluation-completed' and said #>> '{details,affirmed}' = 'true' then 3 else 2 end
        when said ->> 'source' = 'PRESCRIPTION_REVIEW' then
            case when said ->> 'type' in ('prescription-signed', 'dose-changed', 'prescription-suspended',
                'prescription-resumed', 'prescription-discontinued') then 4 else 3 end
        when said ->> 'type' = 'course-completed' and said #>> '{details,affirmed}' = 'true' then 6
        when said ->> 'type' in ('session-completed', 'course-completed') then 5
        else 4 end) reach
    from (select referral_id, data::jsonb said from journal where type = 'painpath.tracker.step-noted.v1') noted
    group by referral_id) steps
join waiting w on w.referral_id = steps.referral_id and w.place = 0;

with told as (
    select referral_id, sequence, coalesce(said -> 'stageEntered', said) said
    from (select referral_id, sequence, data::jsonb said from journal
          where type in ('painpath.tracker.stage-entered.v1', 'painpath.tracker.kept-back.v1')) entered
    where said ? 'stage' or said ? 'stageEntered'
), stages as (
    select referral_id, sequence, said ->> 'stage' stage, (said ->> 'since')::timestamptz since,
        lag(said ->> 'stage') over (partition by referral_id order by sequence) before
    from told
), visits as (
    select referral_id, sequence, stage, since,
        lead(since) over in_order next_since, lead(sequence) over in_order next_sequence
    from stages where stage is distinct from before
    window in_order as (partition by referral_id order by sequence)
)
insert into stage_visit (referral_id, visit, stage, entered_at, left_at, late)
select referral_id, row_number() over (partition by referral_id order by sequence), stage, since,
    case when next_since is not null then greatest(next_since, since) end,
    exists (select from journal l
            where l.referral_id = visits.referral_id and l.sequence > visits.sequence
              and (visits.next_sequence is null or l.sequence < visits.next_sequence)
              and (l.type = 'painpath.tracker.referral-late.v1'
                   or l.type = 'painpath.tracker.kept-back.v1' and l.data::jsonb ? 'late'))
from visits where stage <> 'CLOSED';
