-- What a place cost when it was asked for: a later change of the ticket type's price does not reach it.
alter table registrations add column price_minor integer not null default 0 check (price_minor >= 0);

-- Old answers to repeated requests are forgotten by time.
create index registration_requests_by_time on registration_requests (created_at);

-- A place that was passed on is no longer in the hands of whoever placed the order.
alter table registrations add column transferred_at timestamptz;
