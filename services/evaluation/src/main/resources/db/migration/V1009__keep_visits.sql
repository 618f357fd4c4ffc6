-- Every visit, for the calendar: a cache of the journal's fold, written in its transaction.
create table visit (
    appointment_id uuid        not null,
    referral_id    uuid        not null,
    starts_at      timestamptz not null,
    minutes        int,
    mode           text        not null,
    clinician      text        not null,
    status         text        not null,
    constraint pk_visit primary key (appointment_id)
);
create index ix_visit_starts_at on visit (starts_at, appointment_id);
create index ix_visit_referral on visit (referral_id);

-- What was booked before this table was there: the last word of the journal on each visit.
insert into visit (appointment_id, referral_id, starts_at, minutes, mode, clinician, status)
select booked.id, booked.referral_id, coalesce(moved.starts_at, booked.starts_at), booked.minutes, booked.mode,
    booked.clinician, coalesce(ended.status,
        case when called_off.at < coalesce(moved.starts_at, booked.starts_at) then 'CANCELLED' end, 'BOOKED')
from (
    select referral_id, (data::jsonb ->> 'appointmentId')::uuid as id, (data::jsonb ->> 'startsAt')::timestamptz as starts_at,
        (data::jsonb ->> 'minutes')::int as minutes, data::jsonb ->> 'mode' as mode, data::jsonb ->> 'clinician' as clinician
    from journal where type like '%.appointment-booked.v1') booked
left join lateral (
    select (data::jsonb ->> 'startsAt')::timestamptz as starts_at from journal
    where journal.referral_id = booked.referral_id and type like '%.appointment-moved.v1'
        and (data::jsonb ->> 'appointmentId')::uuid = booked.id
    order by sequence desc limit 1) moved on true
left join lateral (
    select case when type like '%.appointment-missed.v1' then 'MISSED' else 'CANCELLED' end as status from journal
    where journal.referral_id = booked.referral_id
        and (type like '%.appointment-missed.v1' or type like '%.appointment-cancelled.v1')
        and (data::jsonb ->> 'appointmentId')::uuid = booked.id
    order by sequence desc limit 1) ended on true
left join lateral (
    select occurred_at as at from journal
    where journal.referral_id = booked.referral_id and type like '%.evaluation-cancelled.v1'
    order by sequence desc limit 1) called_off on true;
