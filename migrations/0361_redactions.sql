-- Copies of a proposal's texts for who reads without names, with passages hidden by hand; the texts themselves stay as they are.
create table proposal_redactions (
  proposal_id uuid not null references proposals on delete cascade,
  field text not null check (field in ('title', 'abstract', 'notes')),
  -- The text as it was then: once its speakers change it, the same passages are hidden in the new one.
  source text not null,
  redacted text not null,
  passages text[] not null,
  redacted_by uuid references people on delete set null,
  redacted_at timestamptz not null,
  primary key (proposal_id, field)
);
create index proposal_redactions_by_person on proposal_redactions (redacted_by) where redacted_by is not null;
