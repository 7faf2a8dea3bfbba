-- Lists of coming events read the index on the first day from sixty days ago on; nothing longer may hide from them.
alter table events add constraint events_not_too_long check (ends_on - starts_on <= 60);
