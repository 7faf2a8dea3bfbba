-- Whom a team entered on a proposal by itself: until they sign in, it can put right what it wrote about them.
alter table proposal_speakers add column entered boolean not null default false;
