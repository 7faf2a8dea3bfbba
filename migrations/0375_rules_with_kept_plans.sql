-- What is asked before every act of a committee took longer to plan than to run. In plpgsql each connection keeps the plans, and
-- generic ones serve: every part is looked up by its key.

-- How a person stands to an event: by roles in it, by roles in the communities and programmes that consented to host it, and
-- by what these named them for.
create function standings_in_event(of_event uuid, of_person uuid) returns setof text
language plpgsql stable parallel safe rows 3 set plan_cache_mode = force_generic_plan as $$
begin
  return query
    select r.role from roles r where r.person_id = of_person and r.scope = 'event' and r.scope_id = of_event
    union
    select case r.scope when 'programme' then 'host-steward' else 'host-organiser' end
      from roles r join accepted_hosts h on h.event_id = of_event
        and ((r.scope = 'programme' and h.programme_id = r.scope_id)
          or (r.scope = 'community' and h.community_id = r.scope_id and r.role = 'organiser'))
      where r.person_id = of_person
    union
    select 'host-reviewer' from host_reviewers v join accepted_hosts h on h.id = v.host_id
      where v.person_id = of_person and v.event_id = of_event and v.ended_at is null;
end $$;

-- The same rule as before.
create or replace function in_conflict(of_event uuid, of_proposal uuid, of_person uuid) returns boolean
language plpgsql stable parallel safe set plan_cache_mode = force_generic_plan as $$
begin
  return exists (
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
              or d.kind = 'organisation' and d.said_key = p.organisation_key))));
end $$;

-- Whether a person's part in an event's committee is about all of it: a role in the event, or none and no host's either (an
-- administrator).
create function reads_all_calls(of_event uuid, of_person uuid) returns boolean
language plpgsql stable parallel safe set plan_cache_mode = force_generic_plan as $$
begin
  return exists (select from roles r where r.scope = 'event' and r.scope_id = of_event and r.person_id = of_person
      and r.role in ('owner', 'chair', 'reviewer'))
    or not exists (select from host_reviewers hr where hr.event_id = of_event and hr.person_id = of_person);
end $$;

-- Whether they read what is not assigned to them too: everybody, but in a phase in which each reads theirs only who chairs, and
-- an administrator without a part.
create function reads_unassigned(of_event uuid, of_person uuid) returns boolean
language plpgsql stable parallel safe set plan_cache_mode = force_generic_plan as $$
begin
  return not exists (select from review_phase(of_event, now()) f where f.reads = 'assigned')
    or exists (select from roles c where c.scope = 'event' and c.scope_id = of_event and c.person_id = of_person
      and c.role in ('owner', 'chair'))
    or not exists (select from roles c where c.scope = 'event' and c.scope_id = of_event and c.person_id = of_person)
      and not exists (select from host_reviewers hr where hr.event_id = of_event and hr.person_id = of_person);
end $$;
