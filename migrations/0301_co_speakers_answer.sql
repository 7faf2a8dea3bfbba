-- A co-speaker is named by somebody else and speaks once they said so. Who stood on a proposal before they were asked had been meant.
alter table proposal_speakers
  add column state text not null default 'accepted' check (state in ('invited', 'accepted', 'declined')),
  add column answered_at timestamptz,
  -- The link of their invitation, which works without an account: it was mailed to their address.
  add column invitation_secret text unique,
  add column invitation_expires_at timestamptz,
  add check (position > 0 or state = 'accepted'),
  add check ((invitation_secret is null) = (invitation_expires_at is null));

-- One link of a proposal for whoever its speakers give it to; who comes by it signs in.
alter table proposals
  add column invitation_secret text unique,
  add column invitation_expires_at timestamptz,
  add check ((invitation_secret is null) = (invitation_expires_at is null));
