-- Somebody who is signed in says that another address is theirs too; the link mailed to it proves it.
create table account_joins (
  person_id uuid primary key references people on delete cascade,
  email text not null check (email = lower(email)),
  secret text not null unique,
  asked_at timestamptz not null,
  expires_at timestamptz not null
);
