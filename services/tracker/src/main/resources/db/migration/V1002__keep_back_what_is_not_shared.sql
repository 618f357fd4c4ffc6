-- Whether integrators may see the referral: a patient can take back the consent to share data.
alter table waiting add column shared boolean not null default true;
