create table reviews (
  proposal_id uuid not null references proposals on delete cascade,
  reviewer_id uuid not null references people on delete cascade,
  score integer check (score between 1 and 5),
  abstain_reason text,
  comment text not null default '',
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (proposal_id, reviewer_id),
  -- A review is a score or an abstention with its reason, never both, never neither.
  check (num_nonnulls(score, abstain_reason) = 1)
);
create index reviews_by_reviewer on reviews (reviewer_id);

create table review_comments (
  id uuid primary key,
  proposal_id uuid not null references proposals on delete cascade,
  author_id uuid references people on delete set null,
  body text not null,
  created_at timestamptz not null
);
create index review_comments_by_proposal on review_comments (proposal_id, created_at);

-- Decision, notification and confirmation are three separate facts.
create table decisions (
  proposal_id uuid primary key references proposals on delete cascade,
  decision text not null check (decision in ('accepted', 'waitlisted', 'rejected')),
  decided_by uuid references people on delete set null,
  decided_at timestamptz not null
);

create table notifications (
  proposal_id uuid not null references proposals on delete cascade,
  person_id uuid not null references people on delete cascade,
  decision text not null check (decision in ('accepted', 'waitlisted', 'rejected')),
  mail_id uuid not null references mails on delete cascade,
  prepared_at timestamptz not null,
  -- Null until the chair has sent the mail.
  notified_at timestamptz,
  primary key (proposal_id, person_id, decision)
);
create index notifications_by_mail on notifications (mail_id);

create table confirmations (
  proposal_id uuid not null references proposals on delete cascade,
  person_id uuid not null references people on delete cascade,
  answer text not null check (answer in ('confirmed', 'declined')),
  note text not null default '',
  answered_at timestamptz not null,
  primary key (proposal_id, person_id)
);
