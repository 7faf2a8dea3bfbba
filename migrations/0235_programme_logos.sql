-- The mark of a programme beside its name. Beside the programmes, not in them: files of events carry programmes, not their logos.
create table programme_logos (
  programme_id uuid primary key references programmes on delete cascade,
  file_id uuid not null references files
);
create index programme_logos_by_file on programme_logos (file_id);
