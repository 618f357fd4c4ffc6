-- Messages go to patients and referrers, about visits, requests for information and the referral itself. Reminders are written
-- with the request and planned: they become due on their day, unless they are called off.
alter table message
    add column recipient  text not null default 'PATIENT',
    add column request_id uuid,
    add column items      text[],
    add column due_on     date,
    alter column appointment_id drop not null,
    alter column sequence drop not null,
    alter column starts_at drop not null,
    alter column mode drop not null,
    add constraint ck_message_visit check ((appointment_id is null) = (starts_at is null or mode is null or sequence is null)),
    add constraint ck_message_request check ((request_id is null) = (items is null or due_on is null));
create index ix_message_planned on message (next_try_at) where state = 'PLANNED';
create index ix_message_request on message (referral_id) where request_id is not null;
