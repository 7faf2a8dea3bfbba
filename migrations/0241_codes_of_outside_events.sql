-- A kiosk shows events held elsewhere too; their codes lead to their page in the calendar.
alter table kiosk_codes drop constraint kiosk_codes_kind_check;
alter table kiosk_codes add constraint kiosk_codes_kind_check check (kind in ('event', 'call', 'post', 'outside', 'network'));
