-- Spring Session's tables: who is logged in, until when, and with which tokens. Nothing else is kept here.
create table login_session (
    primary_id            char(36) not null,
    session_id            char(36) not null,
    creation_time         bigint   not null,
    last_access_time      bigint   not null,
    max_inactive_interval int      not null,
    expiry_time           bigint   not null,
    principal_name        varchar(100),
    constraint pk_login_session primary key (primary_id)
);
create unique index uq_login_session_id on login_session (session_id);
create index ix_login_session_expiry on login_session (expiry_time);
create index ix_login_session_principal on login_session (principal_name);

create table login_session_attributes (
    session_primary_id char(36)     not null,
    attribute_name     varchar(200) not null,
    attribute_bytes    bytea        not null,
    constraint pk_login_session_attributes primary key (session_primary_id, attribute_name),
    constraint fk_login_session_attributes_session foreign key (session_primary_id)
        references login_session (primary_id) on delete cascade
);
