-- What organisers answer from the product: it goes out without an address of theirs. Gone with the message.

alter table organiser_messages add column answer text not null default '';
alter table organiser_messages add column answered_at timestamptz;
alter table organiser_messages add column answered_by uuid references people on delete set null;
