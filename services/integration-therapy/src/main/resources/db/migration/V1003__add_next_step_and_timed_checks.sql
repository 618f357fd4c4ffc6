-- What a course has to do next, and which timed checks of its doses were missed or come due. All of it follows from the journal.
alter table course
    add column next_what     text,
    add column next_due_at   timestamptz,
    add column missed_checks int not null default 0,
    add column check_due_at  timestamptz;
create index ix_course_check_due on course (check_due_at) where check_due_at is not null;

-- db-scheduler's own table: when to look for missed checks, and which instance does it.
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
