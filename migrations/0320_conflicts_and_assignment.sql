-- Who must not judge what, found from what people said of themselves; and who reads what, with how it came about.

-- An organisation's name for comparing: no case, accents and signs, no legal form at its end ("Acme, S.A. de C.V." is
-- "ACME"). Null where there is none to compare: nobody shares "independent" with anybody.
create function organisation_key(written text) returns text language sql immutable parallel safe as $$
  select case when key = '' or key ~ '^(n ?a|none|no|nenhuma?|ningun[oa]?|independent|independente|independiente|freelancer?|self ?employed|autonom[oa]|por cuenta propia|conta propria|student|estudiante|estudante|unemployed|retired|personal|individual|myself|(consultora?|consultant|developer|engineer)? ?(independent|independente|independiente|freelance))$'
    then null else key end
  from (select btrim(regexp_replace(btrim(regexp_replace(btrim(search_fold(replace(written, '.', ''))), '^the ', '')),
    '( (sa|sas|srl|sac|saa|sab|sapi|sapib|sau|spa|sl|slu|sll|sc|scl|scoop|cv|de cv|de rl|de rl de cv|s de rl|s de rl de cv|ltda|lda|limitada|cia|cia ltda|eireli|epp|mei|ei|e i r l|eirl|ltd|limited|pvt ltd|pty ltd|pte ltd|gmbh|mbh|ag|kg|ug|ev|e v|co kg|inc|incorporated|corp|corporation|co|company|llc|llp|lp|plc|pbc|bv|nv|oy|oyj|ab|as|aps|sarl|sasu|sprl|kk|kft|zrt|sro|doo|s a|s r l|s a s|l t d a|s l|a c|ac))+$', '')) as key) k
$$;

-- The domain of an address for comparing: what was registered, without what stands before it. Null for the domains of
-- public providers, where strangers have their addresses, and for those that belong to nobody.
create function mail_key(email text) returns text language sql immutable parallel safe as $$
  select case
    when registered !~ '\.' or registered ~ '(^|\.)(example\.(com|org|net)|example|test|invalid|localhost|local|internal)$' then null
    when registered ~ '^((gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|rocketmail|aol|gmx|yandex|zoho|zohomail|protonmail|tutanota|fastmail|mailfence|icloud|inbox|prodigy|terra|uol|bol|ig|globo|globomail|r7|oi|adinet|arnet|fibertel|ciudad|speedy|une|etb|qq|163|126|naver|daum|hanmail|sina|rediffmail|libero|orange|wanadoo|free|laposte|t-online|web|mail|freenet|posteo|riseup|disroot|hey|duck|pm|proton|me|mac|tuta|keemail|mailbox|comcast|verizon|att|sbcglobal|bellsouth|cox|charter|btinternet|seznam|wp|onet|o2|interia|abv|rambler|list|bk|hushmail|simplelogin|anonaddy|mozmail|noreply\.github|users\.noreply\.github)\.(com|net|org|me|io|co|cl|ar|de|fr|it|es|pt|uk|ru|in|jp|kr|cz|pl|bg|eu|ch|at|be|nl|ca|us|mx|br|pe|ve|fm|la|com\.(ar|br|mx|co|pe|ve|cl|uy|ec|bo|py|au|cn|vn|sg|my|hk|tw|tr|ph)|net\.(mx|br|ar|co|uy|ve|pe)|co\.(uk|in|jp|kr|nz|za|id|il|th)))$' then null
    else registered end
  from (select case
      when domain ~ '[^.]+\.(com|org|net|edu|gob|gov|gub|go|gouv|ac|co|mil|or|ne|nom|art|eng|adv|med|tec|info|web|blog|coop)\.[a-z]{2}$'
        then substring(domain from '[^.]+\.[^.]+\.[^.]+$')
      else coalesce(substring(domain from '[^.]+\.[^.]+$'), domain) end as registered
    from (select split_part(lower(email), '@', 2) as domain) d) r
$$;

alter table people add column organisation_key text, add column mail_key text, add column name_key text;
create function people_keys() returns trigger language plpgsql as $$
begin
  new.organisation_key := organisation_key(new.organisation);
  new.mail_key := mail_key(new.email);
  new.name_key := nullif(btrim(search_fold(new.name)), '');
  return new;
end $$;
create trigger people_keys before insert or update of organisation, email, name on people
  for each row execute function people_keys();
update people set organisation = organisation;

-- What counts as a conflict in an event beside what people declare; no row: all of it.
create table conflict_rules (
  event_id uuid primary key references events on delete cascade,
  by_organisation boolean not null default true,
  by_mail_domain boolean not null default true,
  updated_at timestamptz not null
);

-- What a reviewer said of themselves: a proposal, a person, an organisation that they must not judge.
create table declared_conflicts (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  person_id uuid not null references people on delete cascade,
  kind text not null check (kind in ('proposal', 'person', 'organisation')),
  proposal_id uuid references proposals on delete cascade,
  -- The person's name or address, or the organisation's name, as it was typed and for comparing.
  said text not null default '',
  said_key text,
  declared_at timestamptz not null,
  check ((kind = 'proposal') = (proposal_id is not null)),
  check (kind = 'proposal' or said_key is not null),
  unique nulls not distinct (event_id, person_id, kind, proposal_id, said_key)
);
create index declared_conflicts_by_person on declared_conflicts (person_id);
create index declared_conflicts_by_proposal on declared_conflicts (proposal_id) where proposal_id is not null;

-- The conflicts of these people with the proposals of an event, always as things stand now; a pair may have several reasons.
create function conflicts_among(of_event uuid, of_people uuid[])
returns table (proposal_id uuid, person_id uuid, reason text) language sql stable parallel safe rows 100 as $$
  with rules as (
    select coalesce((select by_organisation from conflict_rules where event_id = of_event), true) as organisation,
      coalesce((select by_mail_domain from conflict_rules where event_id = of_event), true) as mail_domain),
  me as materialized (select p.id, p.organisation_key, p.mail_key from people p where p.id = any(of_people)),
  speaker as materialized (
    select s.proposal_id, p.id, p.organisation_key, p.mail_key, p.name_key, p.email
    from proposals q join proposal_speakers s on s.proposal_id = q.id join people p on p.id = s.person_id
    where q.event_id = of_event)
  select s.proposal_id, me.id, 'speaker' from me join speaker s on s.id = me.id
  union all
  select s.proposal_id, me.id, 'co-speaker' from me join speaker own on own.id = me.id
    join speaker other on other.proposal_id = own.proposal_id and other.id <> me.id
    join speaker s on s.id = other.id and s.proposal_id <> own.proposal_id
  union all
  select s.proposal_id, me.id, 'organisation' from rules, me join speaker s on s.organisation_key = me.organisation_key
    where rules.organisation and s.id <> me.id
  union all
  select s.proposal_id, me.id, 'mail-domain' from rules, me join speaker s on s.mail_key = me.mail_key
    where rules.mail_domain and s.id <> me.id
  union all
  select d.proposal_id, d.person_id, 'declared' from declared_conflicts d
    where d.event_id = of_event and d.person_id = any(of_people) and d.kind = 'proposal'
  union all
  select s.proposal_id, d.person_id, 'declared' from declared_conflicts d join speaker s on s.name_key = d.said_key
    where d.event_id = of_event and d.person_id = any(of_people) and d.kind = 'person'
  union all
  select s.proposal_id, d.person_id, 'declared' from declared_conflicts d join speaker s on s.email = d.said_key
    where d.event_id = of_event and d.person_id = any(of_people) and d.kind = 'person'
  union all
  select s.proposal_id, d.person_id, 'declared' from declared_conflicts d join speaker s on s.organisation_key = d.said_key
    where d.event_id = of_event and d.person_id = any(of_people) and d.kind = 'organisation'
$$;

-- One person's.
create function conflicts_of(of_event uuid, of_person uuid) returns setof uuid language sql stable parallel safe rows 10 as $$
  select c.proposal_id from conflicts_among(of_event, array[of_person]) c
$$;

-- Those of everybody who judges in an event, or ever did.
create function conflicts_in(of_event uuid)
returns table (proposal_id uuid, person_id uuid, reason text) language sql stable parallel safe rows 100 as $$
  select c.* from conflicts_among(of_event, array(
    select r.person_id from roles r where r.scope = 'event' and r.scope_id = of_event and r.role in ('owner', 'chair', 'reviewer')
    union select h.person_id from host_reviewers h where h.event_id = of_event
    union select v.reviewer_id from reviews v join proposals p on p.id = v.proposal_id where p.event_id = of_event)) c
$$;

-- What a reviewer told an event's committee of themselves.
create table reviewer_profiles (
  event_id uuid not null references events on delete cascade,
  person_id uuid not null references people on delete cascade,
  -- Themes that they know, by their addresses; tracks by their slugs, none: any.
  topics text[] not null default '{}',
  languages text[] not null default '{}',
  tracks text[] not null default '{}',
  -- Proposals that they can read, null: what the chair set for everybody.
  minimum_load integer check (minimum_load between 0 and 1000),
  maximum_load integer check (maximum_load between 0 and 1000),
  updated_at timestamptz not null,
  primary key (event_id, person_id),
  check (maximum_load >= minimum_load)
);
create index reviewer_profiles_by_person on reviewer_profiles (person_id);

create table review_bids (
  proposal_id uuid not null references proposals on delete cascade,
  person_id uuid not null references people on delete cascade,
  bid text not null check (bid in ('want', 'can', 'rather-not')),
  bid_at timestamptz not null,
  primary key (proposal_id, person_id)
);
create index review_bids_by_person on review_bids (person_id);

-- Who is to read what.
create table review_assignments (
  proposal_id uuid not null references proposals on delete cascade,
  reviewer_id uuid not null references people on delete cascade,
  by_hand boolean not null default false,
  assigned_at timestamptz not null,
  granted_by uuid references people on delete set null,
  primary key (proposal_id, reviewer_id)
);
create index review_assignments_by_reviewer on review_assignments (reviewer_id);

-- Pairs that a chair wants in any case, or in none.
create table review_pins (
  proposal_id uuid not null references proposals on delete cascade,
  reviewer_id uuid not null references people on delete cascade,
  wish text not null check (wish in ('pinned', 'barred')),
  created_at timestamptz not null,
  created_by uuid references people on delete set null,
  primary key (proposal_id, reviewer_id)
);
create index review_pins_by_reviewer on review_pins (reviewer_id);

-- A search for an assignment, with what it found until somebody takes it; what it began from tells who comes second.
create table assignment_runs (
  id uuid primary key,
  event_id uuid not null references events on delete cascade,
  aim text not null check (aim in ('total', 'fair', 'repair')),
  state text not null check (state in ('running', 'found', 'clash', 'stopped', 'failed', 'accepted')),
  settings jsonb not null,
  -- 0 to 1.
  progress double precision not null default 0,
  outcome jsonb,
  began_from integer not null,
  created_at timestamptz not null,
  created_by uuid references people on delete set null,
  ended_at timestamptz
);
create index assignment_runs_by_event on assignment_runs (event_id, created_at desc);
create unique index assignment_runs_one_running on assignment_runs (event_id) where state = 'running';

-- Counts the changes of an event's assignments, pins and edits: who acts on what is past is told.
create table assignment_versions (
  event_id uuid primary key references events on delete cascade,
  version integer not null,
  settings jsonb not null default '{}'
);
