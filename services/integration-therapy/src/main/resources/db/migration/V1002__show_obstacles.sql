-- What stands against a dose: an open crisis, consents that were taken back.
alter table course add column obstacles text[] not null default '{}';
create index ix_course_obstacles on course (referral_id) where obstacles <> '{}';
