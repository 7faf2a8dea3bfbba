-- Where the city of an event lies, for who looks for events nearby, if the event does not say where it is itself.
alter table events
  add column city_latitude double precision check (city_latitude between -90 and 90),
  add column city_longitude double precision check (city_longitude between -180 and 180);

-- Events held elsewhere lie where their city does, so nearly all have a place now. Those in a box around a place, of 100,000:
--   Bitmap Heap Scan on external_events e (actual time=0.4..2.1 rows=612)
--     -> Bitmap Index Scan on external_events_by_place Index Cond: (point(longitude, latitude) <@ '…'::box)
-- The index on the latitude alone read every event of the same parallels.
drop index external_events_by_latitude;
create index external_events_by_place on external_events using gist (point(longitude, latitude))
  where listed and latitude is not null;
create index events_by_place on events
  using gist (point(coalesce(longitude, city_longitude), coalesce(latitude, city_latitude))) where announced_at is not null;
