-- What a committee can also say: not yet but probably (shortlisted), yes unless something happens (tentative), and "changes",
-- which asks the speakers for another version. The first two are the committee's own; nobody is told.
alter table decisions drop constraint decisions_decision_check,
  add constraint decisions_decision_check
    check (decision in ('accepted', 'waitlisted', 'rejected', 'shortlisted', 'tentative', 'changes'));
alter table notifications drop constraint notifications_decision_check,
  add constraint notifications_decision_check check (decision in ('accepted', 'waitlisted', 'rejected', 'changes'));

-- What is asked of the speakers, until when, and what the committee had read when it asked. From the mail on they may edit.
create table change_requests (
  proposal_id uuid primary key references proposals on delete cascade,
  words text not null,
  until timestamptz not null,
  before jsonb not null,
  asked_by uuid references people on delete set null,
  asked_at timestamptz not null
);
