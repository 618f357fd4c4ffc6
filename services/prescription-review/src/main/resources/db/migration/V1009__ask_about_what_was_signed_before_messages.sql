-- A prescription that was signed before there were messages: whether a pharmacy has it only a person knows, who says so. Until then its fills
-- wait; without a message of it every one of them, and whatever takes it away, would be called off.
insert into pharmacy_message (message_id, referral_id, sequence, prescription_id, previous_id, kind, state,
    attempts, code, doubtful, next_try_at, written_at, changed_at)
select distinct on (event.referral_id) event.event_id, event.referral_id, event.sequence,
    cast(cast(event.data as jsonb) ->> 'prescriptionId' as uuid),
    cast(cast(event.data as jsonb) ->> 'previousPrescriptionId' as uuid),
    case when event.type = 'painpath.prescription-review.dose-changed.v1' then 'CHANGE' else 'ORDER' end, 'UNKNOWN',
    0, 'signed-before', true, now(), now(), now()
from journal event join review using (referral_id)
where event.type in ('painpath.prescription-review.prescription-signed.v1', 'painpath.prescription-review.dose-changed.v1')
    and (review.expires_on is not null or exists (select from pharmacy_message withdrawal
        where withdrawal.referral_id = event.referral_id and withdrawal.kind in ('HOLD', 'STOP')
            and withdrawal.code = 'never-sent'))
order by event.referral_id, event.sequence desc
on conflict (message_id) do nothing;

-- Where the last word on such a prescription is that it may not be used, the pharmacy may not have heard it: it leaves now.
insert into pharmacy_message (message_id, referral_id, sequence, prescription_id, kind, state,
    attempts, next_try_at, written_at, changed_at)
select word.event_id, word.referral_id, word.sequence, word.prescription_id,
    case when word.type = 'painpath.prescription-review.prescription-suspended.v1' then 'HOLD' else 'STOP' end, 'DUE',
    0, now(), now(), now()
from (select distinct on (event.referral_id) event.event_id, event.referral_id, event.sequence, event.type, signed.prescription_id
    from journal event join pharmacy_message signed on signed.referral_id = event.referral_id
        and signed.code = 'signed-before' and signed.sequence < event.sequence
    where event.type in ('painpath.prescription-review.prescription-suspended.v1',
        'painpath.prescription-review.prescription-resumed.v1', 'painpath.prescription-review.prescription-discontinued.v1')
    order by event.referral_id, event.sequence desc) word
where word.type <> 'painpath.prescription-review.prescription-resumed.v1'
on conflict (message_id) do update set state = 'DUE', code = null, next_try_at = now()
    where pharmacy_message.state = 'CALLED_OFF';
