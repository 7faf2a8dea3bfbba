-- Slides beside a proposal: an address, or a file.
alter table proposal_links
  add column paper_sha256 text,
  add column paper_type text not null default '',
  add column paper_name text not null default '',
  add check ((paper_sha256 is null) = (url <> ''));
