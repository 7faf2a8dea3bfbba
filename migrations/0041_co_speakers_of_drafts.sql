-- While a proposal is a draft its co-speakers are only what its author typed: an address half typed is nobody's, and
-- nobody is invited before the proposal is submitted.
alter table proposals add column co_speakers_typed text not null default '';
