-- A session of a person with a second factor counts only once that factor has been given.
alter table auth_sessions add column second_factor_given boolean not null default false;

-- The sign-in library reserves values under ids of its own making, which are no UUIDs.
alter table auth_verifications alter column id type text;
