-- What a host says in its own section of an event's page; its own people write it, or the event's owner.
alter table event_hosts add column words jsonb not null default '{}';
