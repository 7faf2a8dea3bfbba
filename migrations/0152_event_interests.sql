-- Addresses of people who want to be told about an event, left with consent and confirmed from the mailbox. No team sees
-- them and no event's file takes them along: they were left here. They go when the event is over.

create table event_interests (
  id uuid primary key,
  event_id uuid not null references events,
  email text not null,
  lang text not null check (lang in ('es', 'en', 'pt')),
  -- The kiosk where it was left, by its address; empty elsewhere.
  source text not null default '',
  -- Stands only in mails to the address: who knows it may confirm or end it.
  secret text not null unique,
  consented_at timestamptz not null,
  confirmed_at timestamptz,
  -- When the person was told, or knew because it was so when they confirmed.
  told_call_at timestamptz,
  told_registration_at timestamptz,
  told_soon_at timestamptz,
  unique (event_id, email)
);
create index event_interests_by_email on event_interests (email);
