-- The zone in which a post's time of publication was typed, and in which its day is said.
alter table posts add column time_zone text not null default 'UTC';

-- Prose may name only the month of an event: then starts_on and ends_on are its first and last day.
alter table suggested_events add column precision text not null default 'day' check (precision in ('day', 'month', 'none'));
create index suggested_events_open on suggested_events (created_at desc, id desc) where status = 'open';
create index suggested_events_by_event on suggested_events (event_id) where event_id is not null;
