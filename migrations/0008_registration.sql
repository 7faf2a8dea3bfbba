-- A quota is a shared capacity. `taken` counts confirmed and pending registrations and changes only in the
-- transaction that takes or frees a place; the check is the last line of defence against overselling.
create table quotas (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  name text not null,
  capacity integer not null check (capacity >= 0),
  taken integer not null default 0 check (taken >= 0),
  unique (event_id, name),
  constraint quotas_never_oversold check (taken <= capacity)
);

create table ticket_types (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  slug text not null,
  name jsonb not null,
  description jsonb not null default '{}',
  -- Minor units of the currency (cents); 0 is free.
  price_minor integer not null default 0 check (price_minor >= 0),
  currency text not null default 'USD' check (currency ~ '^[A-Z]{3}$'),
  opens_at timestamptz,
  closes_at timestamptz,
  -- A type with an access code is hidden from those who do not know it.
  access_code text,
  -- An organiser looks at each registration first: it is pending until then, and holds its place.
  needs_approval boolean not null default false,
  waiting_list boolean not null default true,
  max_per_order integer not null default 10 check (max_per_order between 1 and 100),
  position integer not null,
  archived boolean not null default false,
  unique (event_id, slug),
  check (closes_at > opens_at)
);

-- A ticket type may draw on several quotas at once (the house, and a smaller one of its own).
create table ticket_type_quotas (
  ticket_type_id uuid not null references ticket_types on delete cascade,
  quota_id uuid not null references quotas on delete cascade,
  primary key (ticket_type_id, quota_id)
);
create index ticket_type_quotas_by_quota on ticket_type_quotas (quota_id);

create table questions (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  slug text not null,
  label jsonb not null,
  help jsonb not null default '{}',
  kind text not null check (kind in ('text', 'long-text', 'choice', 'choices', 'yes-no')),
  options jsonb not null default '[]',
  required boolean not null default false,
  -- A consent is a yes-no that is never ticked beforehand and may never be required.
  consent boolean not null default false,
  position integer not null,
  archived boolean not null default false,
  unique (event_id, slug),
  check (not consent or (kind = 'yes-no' and not required))
);

create table orders (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  code text not null unique,
  -- Opens the order without an account, for whoever registered a group.
  secret text not null unique,
  name text not null,
  email text not null,
  lang text not null,
  total_minor integer not null default 0,
  currency text not null default 'USD',
  payment text not null check (payment in ('none', 'door', 'invoice')),
  paid_at timestamptz,
  invoice_details jsonb not null default '{}',
  created_at timestamptz not null
);
create index orders_by_event on orders (event_id, created_at desc);
create index orders_by_email on orders (email);

create table registrations (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  order_id uuid not null references orders on delete cascade,
  ticket_type_id uuid not null references ticket_types,
  code text not null unique,
  -- Opens "my registration" without an account; renewed by a transfer.
  secret text not null unique,
  name text not null,
  email text not null,
  status text not null check (status in ('confirmed', 'waiting', 'pending', 'cancelled')),
  -- The order of the waiting list: first come, first served.
  waiting_number bigint generated always as identity,
  answers jsonb not null default '{}',
  lang text not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  cancelled_at timestamptz
);
create index registrations_by_event on registrations (event_id, created_at desc, id desc);
create index registrations_waiting on registrations (event_id, waiting_number) where status = 'waiting';
create index registrations_by_order on registrations (order_id);
create index registrations_by_email on registrations (email);
create index registrations_by_ticket_type on registrations (ticket_type_id, status);

-- The same request sent twice gets the same answer; kept per event.
create table registration_requests (
  event_id uuid not null references events on delete cascade,
  idempotency_key text not null,
  request_sha256 text not null,
  status integer not null,
  response jsonb not null,
  created_at timestamptz not null,
  primary key (event_id, idempotency_key)
);
