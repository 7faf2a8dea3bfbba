-- Whom the agenda's team took off the session of a proposal: who accepts later does not come back by themselves.
alter table proposal_speakers add column taken_off boolean not null default false;
