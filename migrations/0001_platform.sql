-- What every area stands on: files, mail waiting to go out, the audit log.

create table files (
  id uuid primary key,
  -- The address of the bytes in the store: their SHA-256, so the same picture is kept once.
  sha256 text not null,
  media_type text not null,
  bytes integer not null,
  width integer,
  height integer,
  original_name text not null,
  alt jsonb not null default '{}',
  uploaded_by uuid,
  uploaded_at timestamptz not null
);
create index files_by_sha256 on files (sha256);

create table mails (
  id uuid primary key,
  kind text not null,
  recipient text not null,
  recipient_name text not null default '',
  lang text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  attachments jsonb not null default '[]',
  -- held: a person reads it first; queued: on its way; failed: given up after all tries; dropped: a person chose not to send it.
  status text not null check (status in ('held', 'queued', 'sent', 'failed', 'dropped')),
  event_id uuid,
  -- What the mail is about (a proposal, a registration), so that pages can link to it.
  subject_id uuid,
  attempts integer not null default 0,
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz
);
create index mails_by_event on mails (event_id, status, created_at desc) where event_id is not null;
create index mails_by_time on mails (created_at desc);
create index mails_by_subject on mails (subject_id) where subject_id is not null;

create table audit_log (
  id uuid primary key,
  at timestamptz not null,
  -- Null: the system itself, or a person without an account (an attendee with a link).
  person_id uuid,
  actor_label text not null,
  action text not null,
  scope text not null check (scope in ('installation', 'programme', 'community', 'event')),
  scope_id uuid,
  object_kind text not null,
  object_id text not null,
  before jsonb,
  after jsonb
);
create index audit_log_by_scope on audit_log (scope, scope_id, at desc, id desc);

create table settings (
  key text primary key,
  value jsonb not null
);

-- Fixed windows counted in the database, so that two web processes limit as one.
create unlogged table rate_limits (
  key text primary key,
  count integer not null,
  window_ends_at timestamptz not null
);
