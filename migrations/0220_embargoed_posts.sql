-- A finished post under embargo waits for published_at; until then accredited press may read it.
alter table posts add column embargoed boolean not null default false;
alter table posts add constraint posts_embargo_has_end check (not embargoed or published_at is not null);
-- In the link by which a post can be read before it is out; null: there is none.
alter table posts add column preview_secret text unique;
-- When the pages that show it were told that it is out; null: not yet.
alter table posts add column came_out_at timestamptz;
update posts set came_out_at = published_at where published_at <= now();

create index posts_to_come_out on posts (published_at) where came_out_at is null and published_at is not null;
create index posts_under_embargo on posts (event_id, published_at) where embargoed;
