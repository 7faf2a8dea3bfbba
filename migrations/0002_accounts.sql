-- A person is known by an address; an account is a person who has signed in once.

create table people (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  name text not null default '',
  image text,
  lang text not null default 'es',
  organisation text not null default '',
  job_title text not null default '',
  biography text not null default '',
  pronouns text not null default '',
  links jsonb not null default '[]',
  photo_file_id uuid references files,
  -- May do everything in this installation.
  admin boolean not null default false,
  two_factor_enabled boolean not null default false,
  demo boolean not null default false,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);

create table auth_sessions (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_sessions_by_person on auth_sessions (person_id);

create table auth_accounts (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  account_id text not null,
  provider_id text not null,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  password text,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  unique (provider_id, account_id)
);
create index auth_accounts_by_person on auth_accounts (person_id);

create table auth_verifications (
  id uuid primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
create index auth_verifications_by_identifier on auth_verifications (identifier);

create table auth_passkeys (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  counter bigint not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz default now()
);
create index auth_passkeys_by_person on auth_passkeys (person_id);

create table auth_two_factors (
  id uuid primary key,
  person_id uuid not null references people on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean default true,
  failed_verification_count integer default 0,
  locked_until timestamptz
);
create index auth_two_factors_by_person on auth_two_factors (person_id);

-- Who may do what where. scope_id is a programme, a community or an event.
create table roles (
  person_id uuid not null references people on delete cascade,
  scope text not null check (scope in ('programme', 'community', 'event')),
  scope_id uuid not null,
  role text not null,
  granted_by uuid references people on delete set null,
  granted_at timestamptz not null,
  primary key (person_id, scope, scope_id, role),
  check (
    (scope = 'programme' and role in ('steward'))
    or (scope = 'community' and role in ('organiser', 'editor'))
    or (scope = 'event' and role in ('owner', 'chair', 'reviewer', 'registration', 'door', 'sponsors', 'news'))
  )
);
create index roles_by_scope on roles (scope, scope_id);
