-- A message may be called off while it is on its way: what then comes of it decides whether it was sent, and it is not tried again.
alter table message add column called_off boolean not null default false;
update message set called_off = true where state = 'CALLED_OFF';
