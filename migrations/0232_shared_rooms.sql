-- A room of an event that is a room of the event held beside it: one place with two timetables. Only rooms of the event where
-- the place was first are shared, so that there are no chains.
create table shared_rooms (
  room_id uuid primary key references rooms on delete cascade,
  other_room_id uuid not null references rooms on delete cascade,
  check (room_id <> other_room_id)
);
create index shared_rooms_by_other on shared_rooms (other_room_id);
