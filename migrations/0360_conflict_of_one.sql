-- Whether one person is in conflict with one proposal: what `conflicts_among` says of the pair, from the proposal's own speakers
-- alone. That goes through all of an event, which a reviewer who saves a score need not wait for. A test compares the two.
create function in_conflict(of_event uuid, of_proposal uuid, of_person uuid) returns boolean language sql stable parallel safe as $$
  select exists (
      select from declared_conflicts d
      where d.event_id = of_event and d.person_id = of_person and d.kind = 'proposal' and d.proposal_id = of_proposal)
    or exists (
      select from proposal_speakers s join people p on p.id = s.person_id join people me on me.id = of_person
        left join conflict_rules rules on rules.event_id = of_event
      where s.proposal_id = of_proposal and (
        p.id = me.id
        or coalesce(rules.by_organisation, true) and p.organisation_key = me.organisation_key
        or coalesce(rules.by_mail_domain, true) and p.mail_key = me.mail_key
        or exists (select from proposal_speakers own join proposal_speakers other on other.proposal_id = own.proposal_id
            join proposals q on q.id = own.proposal_id
          where own.person_id = me.id and q.event_id = of_event and own.proposal_id <> of_proposal
            and other.person_id = p.id)
        or exists (select from declared_conflicts d
          where d.event_id = of_event and d.person_id = me.id
            and (d.kind = 'person' and d.said_key in (p.name_key, p.email)
              or d.kind = 'organisation' and d.said_key = p.organisation_key))))
$$;
