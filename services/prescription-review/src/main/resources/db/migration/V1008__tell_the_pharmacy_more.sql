-- While a change is under review nothing is handed out: the pharmacy is told.
alter table pharmacy_message drop constraint ck_pharmacy_message_kind;
alter table pharmacy_message add constraint ck_pharmacy_message_kind
    check (kind in ('ORDER', 'CHANGE', 'FILL', 'PAUSE', 'HOLD', 'RESUME', 'STOP'));

-- Who signs, as 21 CFR 1306.05(a) asks for on a prescription; absent in registrations from before it was asked.
alter table prescriber_registration add column practitioner_name text;
alter table prescriber_registration add column practitioner_address text;
