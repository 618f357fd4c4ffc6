-- Who may prescribe controlled substances, where and until when: entered by one manager, confirmed by another. Nothing is overwritten.
create table prescriber_registration (
    id          uuid        not null,
    prescriber  text        not null,
    dea_number  text        not null,
    valid_from  date        not null,
    valid_until date        not null,
    states      text[]      not null,
    entered_by  text        not null,
    entered_at  timestamptz not null,
    constraint pk_prescriber_registration primary key (id),
    constraint ck_prescriber_registration_days check (valid_from <= valid_until),
    constraint ck_prescriber_registration_states check (cardinality(states) > 0)
);
create index ix_prescriber_registration_prescriber on prescriber_registration (prescriber);

create table prescriber_registration_step (
    registration_id uuid        not null,
    step            text        not null,
    taken_by        text        not null,
    taken_at        timestamptz not null,
    constraint pk_prescriber_registration_step primary key (registration_id, step),
    constraint fk_prescriber_registration_step foreign key (registration_id) references prescriber_registration (id),
    constraint ck_prescriber_registration_step check (step in ('CONFIRMED', 'REVOKED'))
);

create trigger prescriber_registration_is_append_only before update or delete or truncate on prescriber_registration
    for each statement execute function refuse_change();
create trigger prescriber_registration_step_is_append_only before update or delete or truncate on prescriber_registration_step
    for each statement execute function refuse_change();
