-- How the front matter of an imported text was written, so that it leaves in the same form.
alter table imported_files add column front_format text check (front_format in ('yaml', 'toml', 'json'));
