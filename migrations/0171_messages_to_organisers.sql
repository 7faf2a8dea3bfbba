-- What people write to the organisers of a community or an event: kept until ninety days have passed.

create table organiser_messages (
  -- Follows from the form that was sent, so that sending it twice writes one.
  id uuid primary key,
  community_id uuid references communities,
  -- Correspondence does not travel with an event's file.
  event_id uuid references events,
  sender_name text not null,
  sender_email text not null,
  lang text not null,
  message text not null,
  state text not null default 'open' check (state in ('open', 'answered', 'closed')),
  created_at timestamptz not null,
  check (num_nonnulls(community_id, event_id) = 1)
);
create index organiser_messages_by_community on organiser_messages (community_id, state, id desc) where community_id is not null;
create index organiser_messages_by_event on organiser_messages (event_id, state, id desc) where event_id is not null;
create index organiser_messages_by_time on organiser_messages (created_at);
create index organiser_messages_by_sender on organiser_messages (sender_email);

-- Whom an answer goes to, if not the installation; and where one click ends a series of mails (RFC 8058).
alter table mails add column reply_to text not null default '';
alter table mails add column unsubscribe_url text not null default '';
