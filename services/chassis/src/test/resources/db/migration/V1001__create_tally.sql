create table tally (
    referral_id uuid not null primary key,
    version     bigint not null,
    sum         int not null
);
