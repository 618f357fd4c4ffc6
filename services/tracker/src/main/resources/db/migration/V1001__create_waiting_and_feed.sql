-- What each referral waits for. Place 0 holds it up; a closed referral keeps one row with its outcome.
create table waiting (
    referral_id uuid        not null,
    place       int         not null check (place >= 0),
    stage       text        not null,
    role        text        not null,
    waiting_for text        not null,
    since       timestamptz not null,
    due_at      timestamptz,
    due         timestamptz not null generated always as (coalesce(due_at, 'infinity')) stored,
    said_late   boolean     not null,
    outcome     text,
    constraint pk_waiting primary key (referral_id, place),
    constraint ck_waiting_outcome check ((stage = 'CLOSED') = (outcome is not null))
);
create index ix_waiting_due on waiting (due, referral_id, place) where stage <> 'CLOSED';
create index ix_waiting_role on waiting (role, due, referral_id, place) where stage <> 'CLOSED';
create index ix_waiting_stage on waiting (stage, due, referral_id, place);
create index ix_waiting_deadline on waiting (due_at) where place = 0 and not said_late and due_at is not null;

-- The published journal rows in commit order, for the feed.
create table feed (
    position    bigint not null generated always as identity,
    referral_id uuid   not null,
    sequence    bigint not null,
    constraint pk_feed primary key (position),
    constraint uq_feed_row unique (referral_id, sequence)
);

-- db-scheduler's own table: when to look for late referrals, and which tracker does it.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    constraint pk_scheduled_tasks primary key (task_name, task_instance)
);
create index ix_scheduled_tasks_execution on scheduled_tasks (execution_time);
create index ix_scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
