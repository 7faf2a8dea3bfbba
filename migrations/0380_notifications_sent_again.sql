-- A mail about a decision that a person sent once more: when last, and how often.
alter table notifications add column resent_at timestamptz, add column resends integer not null default 0;
