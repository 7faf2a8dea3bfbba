-- People score titles and abstracts of a call's proposals, if its organisers want that: one more criterion for the committee.
create table votings (
  event_id uuid primary key references events on delete cascade,
  opens_at timestamptz not null,
  closes_at timestamptz not null,
  voters text not null check (voters in ('signed-in', 'registered')),
  -- A person's scores count once they gave as many, or all there are.
  least_scores integer not null default 5 check (least_scores between 1 and 50),
  -- Since when speakers read, before they submit, that their words will be public.
  announced_at timestamptz not null,
  -- The order of a person's ballot comes from it.
  seed uuid not null,
  updated_at timestamptz not null,
  check (closes_at > opens_at)
);

-- What a speaker said of their proposal's being shown; without a word, submitting it after the announcement is a yes.
create table voting_consents (
  proposal_id uuid primary key references proposals on delete cascade,
  agreed boolean not null,
  person_id uuid references people on delete set null,
  said_at timestamptz not null
);
create index voting_consents_by_person on voting_consents (person_id) where person_id is not null;

create table votes (
  proposal_id uuid not null references proposals on delete cascade,
  voter_id uuid not null references people on delete cascade,
  score integer not null check (score between 1 and 5),
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (proposal_id, voter_id)
);
create index votes_by_voter on votes (voter_id);

-- Accounts whose votes a chair does not count.
create table votes_set_aside (
  event_id uuid not null references events on delete cascade,
  voter_id uuid not null references people on delete cascade,
  reason text not null,
  decided_by uuid references people on delete set null,
  decided_at timestamptz not null,
  primary key (event_id, voter_id)
);
create index votes_set_aside_by_voter on votes_set_aside (voter_id);
create index votes_set_aside_by_decider on votes_set_aside (decided_by) where decided_by is not null;

-- The proposals of an event that the public may read while it votes.
create function votable_proposals(of_event uuid) returns setof proposals language sql stable parallel safe as $$
  select p.* from votings v join proposals p on p.event_id = v.event_id
    left join voting_consents c on c.proposal_id = p.id
  where v.event_id = of_event and p.status = 'submitted' and coalesce(c.agreed, p.submitted_at >= v.announced_at)
$$;

-- Every vote on these, with what makes it count: its voter scored enough of what they may score, is no speaker of it, and was
-- not set aside.
create function votes_of_event(of_event uuid)
returns table (proposal_id uuid, voter_id uuid, score integer, created_at timestamptz, given integer, set_aside boolean, counts boolean)
language sql stable parallel safe as $$
  with votable as materialized (select id from votable_proposals(of_event)),
  given as materialized (
    select x.proposal_id, x.voter_id, x.score, x.created_at, (count(*) over (partition by x.voter_id))::int as given
    from votes x join votable on votable.id = x.proposal_id
    where not exists (select from proposal_speakers s where s.proposal_id = x.proposal_id and s.person_id = x.voter_id)),
  own as materialized (
    select s.person_id, count(*)::int as own from proposal_speakers s join votable on votable.id = s.proposal_id group by 1)
  select g.proposal_id, g.voter_id, g.score, g.created_at, g.given, a.voter_id is not null,
    a.voter_id is null and g.given >= least(v.least_scores, (select count(*) from votable) - coalesce(own.own, 0))
  from given g join votings v on v.event_id = of_event left join own on own.person_id = g.voter_id
    left join votes_set_aside a on a.event_id = of_event and a.voter_id = g.voter_id
$$;
