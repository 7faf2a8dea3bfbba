import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { formatsOf } from '../../../src/areas/proposals/queries.ts'
import { saveProposal } from '../../../src/areas/proposals/use-cases/save-proposal.ts'
import { startProposal } from '../../../src/areas/proposals/use-cases/start-proposal.ts'
import { testDatabase } from '../../database.ts'
import { person } from '../../factories/people.ts'
import {
  acceptInvitations,
  eventWithCall,
  proposalInput,
  submittedProposal,
} from '../../factories/proposals.ts'
import { committeeMember } from '../../factories/reviews.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()

test('the conflict of one person with one proposal is what the conflicts of all say of the pair', async () => {
  const context = testContext(database)
  const event = await eventWithCall(context)
  const works = (organisation: string) => ({
    name: 'Sonia',
    organisation,
    jobTitle: '',
    biography: '',
  })
  const speakers = await Promise.all([
    person(context, { name: 'Ana Uno', email: 'ana@tamarindo.mx' }),
    person(context, { name: 'Beto Dos' }),
    person(context, { name: 'Caro Tres' }),
  ])
  for (const [at, speaker] of speakers.entries())
    for (const organisation of ['Tamarindo SA', 'Mamey', ''])
      await submittedProposal(event, {
        speaker,
        profile: { ...works(organisation), name: speaker.name },
        coSpeakers: at === 2 ? [speakers[1].email] : [],
      })
  const members = [
    await committeeMember(event),
    await committeeMember(event, 'chair'),
    await committeeMember(event, 'owner'),
  ].map(({ actor }) => actor!.id)
  const [one, two, three] = members
  await sql`update people set organisation = 'TAMARINDO, S.A.' where id = ${one}`.execute(
    context.db,
  )
  await sql`update people set email = 'x@tamarindo.mx' where id = ${two}`.execute(context.db)
  await submittedProposal(event, {
    speaker: { ...speakers[0], id: three!, email: 'o@example.org' },
  })
  await sql`update people set organisation = 'Mamey' where id = ${speakers[1].id}`.execute(
    context.db,
  )
  await sql`
    insert into declared_conflicts (id, event_id, person_id, kind, said, said_key, declared_at)
    values (gen_random_uuid(), ${event.id}, ${three}, 'person', 'Beto', 'beto dos', now()),
      (gen_random_uuid(), ${event.id}, ${two}, 'organisation', 'Mamey', organisation_key('Mamey'), now())`.execute(
    context.db,
  )
  const compare = async () => {
    const { rows } = await sql<{ one: boolean; all: boolean }>`
      select in_conflict(${event.id}, p.id, m.id) as one, p.id in (select conflicts_of(${event.id}, m.id)) as all
      from proposals p, people m where p.event_id = ${event.id}`.execute(context.db)
    return { pairs: rows.length, conflicts: rows.filter(({ all }) => all).length, rows }
  }
  for (const switched of [true, false]) {
    await sql`
      insert into conflict_rules (event_id, by_organisation, by_mail_domain, updated_at)
      values (${event.id}, ${switched}, ${switched}, now())
      on conflict (event_id) do update set by_organisation = ${switched}, by_mail_domain = ${switched}`.execute(
      context.db,
    )
    const { pairs, conflicts, rows } = await compare()
    expect([pairs > 60, conflicts > 12, conflicts < pairs]).toEqual([true, true, true])
    expect(rows.filter(({ one: single, all }) => single !== all)).toEqual([])
  }
})

test('nobody hides the proposals of another from a committee by naming both as co-speakers', async () => {
  const context = testContext(database)
  const event = await eventWithCall(context, { name: 'Of rivals' })
  const { id, speaker } = await submittedProposal(event)
  const reviewer = await committeeMember(event)
  const rival = as(context, await person(context, { name: 'Rita Rival' }))
  const { code } = await startProposal(rival, event.slug)
  const formats = await formatsOf(context.db, event.id)
  const input = await proposalInput(event, rival.actor!, {
    formatId: formats.find(({ maxSpeakers }) => maxSpeakers > 2)!.id,
    coSpeakers: [speaker.email, reviewer.actor!.email],
  })
  await saveProposal(rival, event.slug, code, input, true)
  const inConflict = async () =>
    (
      await sql<{ one: boolean; all: boolean }>`
      select in_conflict(${event.id}, ${id}, ${reviewer.actor!.id}) as one,
        ${id} in (select conflicts_of(${event.id}, ${reviewer.actor!.id})) as all`.execute(
        context.db,
      )
    ).rows[0]
  expect(await inConflict()).toEqual({ one: false, all: false })
  await acceptInvitations(context, code)
  expect(await inConflict()).toEqual({ one: true, all: true })
})
