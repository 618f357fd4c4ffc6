-- What of a referral is asked for and by when, and whether a coordinator has taken over, for lists; the day on which that happens.
alter table referral
    add column information_due_on     date,
    add column information_asked_of   text[] not null default '{}',
    add column information_overdue_of text[] not null default '{}',
    add column escalate_on            date;
create index ix_referral_escalate on referral (escalate_on) where escalate_on is not null;

-- Where the referrer gets mail: identity, as that of the patient is. Only where the referral gave it.
create table referrer (
    referral_id uuid not null,
    email       text not null,
    constraint pk_referrer primary key (referral_id)
);
