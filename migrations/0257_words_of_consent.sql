-- What people agreed to, in the words that stood beside the box they ticked; empty for those who did before this was kept.

alter table event_interests add column consent text not null default '';
alter table follows add column consent text not null default '';
