-- Who may take shifts at a kiosk besides its team: whoever came by the link that the team gave out.

-- One link at a time; a new one takes its place. It lets in whoever is signed in, until it ends.
create table kiosk_invitations (
  kiosk_id uuid primary key references kiosks on delete cascade,
  secret text not null unique,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  check (expires_at > created_at)
);

create table kiosk_volunteers (
  kiosk_id uuid not null references kiosks on delete cascade,
  person_id uuid not null references people on delete cascade,
  joined_at timestamptz not null,
  primary key (kiosk_id, person_id)
);
create index kiosk_volunteers_by_person on kiosk_volunteers (person_id);

-- Until now everybody with an account could take a shift: who has one keeps it.
insert into kiosk_volunteers (kiosk_id, person_id, joined_at)
select s.kiosk_id, p.person_id, min(p.signed_up_at) from kiosk_shift_people p join kiosk_shifts s on s.id = p.shift_id
group by s.kiosk_id, p.person_id;
