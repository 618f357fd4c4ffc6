-- What stands against treatment: an open crisis, consents that were taken back.
alter table review add column obstacles text[] not null default '{}';
create index ix_review_obstacles on review (referral_id) where obstacles <> '{}';
