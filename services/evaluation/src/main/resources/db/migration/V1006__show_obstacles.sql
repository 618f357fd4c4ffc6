-- What stands against treatment, and the visits by video of a patient who no longer agrees to them.
alter table evaluation
    add column obstacles text[] not null default '{}',
    add column visits_without_consent int not null default 0;
create index ix_evaluation_obstacles on evaluation (referral_id) where obstacles <> '{}';
