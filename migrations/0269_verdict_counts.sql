-- How events stood to a programme's rules when a job last looked at all of them: what the stewards' table of many events is
-- put in order and narrowed by. What its rows say is judged anew for each page, and the page says of when the order is.
create table verdict_counts (
  programme_id uuid not null references programmes on delete cascade,
  -- By its id alone: the job forgets events that are gone, and an event takes along what it consists of.
  event_id uuid not null,
  broken integer not null,
  at_risk integer not null,
  waived integer not null,
  judged_at timestamptz not null,
  primary key (programme_id, event_id)
);
