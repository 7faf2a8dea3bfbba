-- A talk that gets a place of its own leaves its block: no way of placing can forget it.
create function leave_block() returns trigger language plpgsql as $$
begin
  new.block_id := null;
  new.block_position := 0;
  return new;
end $$;
create trigger session_leaves_block before update of starts_at on sessions for each row
  when (new.starts_at is not null and old.block_id is not null and new.block_id is not distinct from old.block_id)
  execute function leave_block();
