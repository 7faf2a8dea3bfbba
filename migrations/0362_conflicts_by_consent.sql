-- Who is only named as a co-speaker has not shared a proposal with anybody: otherwise somebody who names a whole committee beside
-- another speaker, be it in a draft, would hide that speaker's proposals from all of it. Both have to have said that they speak.
create or replace function conflicts_among(of_event uuid, of_people uuid[])
returns table (proposal_id uuid, person_id uuid, reason text) language sql stable parallel safe rows 100 as $$
  with rules as (
    select coalesce((select by_organisation from conflict_rules where event_id = of_event), true) as organisation,
      coalesce((select by_mail_domain from conflict_rules where event_id = of_event), true) as mail_domain),
  me as materialized (select p.id, p.organisation_key, p.mail_key from people p where p.id = any(of_people)),
  speaker as materialized (
    select s.proposal_id, s.state, p.id, p.organisation_key, p.mail_key, p.name_key, p.email
    from proposals q join proposal_speakers s on s.proposal_id = q.id join people p on p.id = s.person_id
    where q.event_id = of_event)
  select s.proposal_id, me.id, 'speaker' from me join speaker s on s.id = me.id
  union all
  select s.proposal_id, me.id, 'co-speaker' from me join speaker own on own.id = me.id and own.state = 'accepted'
    join speaker other on other.proposal_id = own.proposal_id and other.id <> me.id and other.state = 'accepted'
    join speaker s on s.id = other.id and s.proposal_id <> own.proposal_id
  union all
  select s.proposal_id, me.id, 'organisation' from rules, me join speaker s on s.organisation_key = me.organisation_key
    where rules.organisation and s.id <> me.id
  union all
  select s.proposal_id, me.id, 'mail-domain' from rules, me join speaker s on s.mail_key = me.mail_key
    where rules.mail_domain and s.id <> me.id
  union all
  select d.proposal_id, d.person_id, 'declared' from declared_conflicts d
    where d.event_id = of_event and d.person_id = any(of_people) and d.kind = 'proposal'
  union all
  select s.proposal_id, d.person_id, 'declared' from declared_conflicts d join speaker s on s.name_key = d.said_key
    where d.event_id = of_event and d.person_id = any(of_people) and d.kind = 'person'
  union all
  select s.proposal_id, d.person_id, 'declared' from declared_conflicts d join speaker s on s.email = d.said_key
    where d.event_id = of_event and d.person_id = any(of_people) and d.kind = 'person'
  union all
  select s.proposal_id, d.person_id, 'declared' from declared_conflicts d join speaker s on s.organisation_key = d.said_key
    where d.event_id = of_event and d.person_id = any(of_people) and d.kind = 'organisation'
$$;

create or replace function in_conflict(of_event uuid, of_proposal uuid, of_person uuid) returns boolean language sql stable parallel safe as $$
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
            and own.state = 'accepted' and other.state = 'accepted' and other.person_id = p.id)
        or exists (select from declared_conflicts d
          where d.event_id = of_event and d.person_id = me.id
            and (d.kind = 'person' and d.said_key in (p.name_key, p.email)
              or d.kind = 'organisation' and d.said_key = p.organisation_key))))
$$;
