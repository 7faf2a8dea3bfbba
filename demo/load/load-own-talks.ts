import { eventBySlug } from '../../src/areas/accounts/queries.ts'
import { formatsOf, tracksOf } from '../../src/areas/proposals/queries.ts'
import { ownInvitation } from '../../src/areas/proposals/queries/invitations.ts'
import { answerInvitation } from '../../src/areas/proposals/use-cases/answer-invitation.ts'
import { saveProposal } from '../../src/areas/proposals/use-cases/save-proposal.ts'
import { writeToCommittee } from '../../src/areas/reviews/use-cases/write-to-committee.ts'
import { writeToSpeakers } from '../../src/areas/reviews/use-cases/write-to-speakers.ts'
import { eventDays } from '../../src/areas/speakers/queries/needs.ts'
import { addTalk } from '../../src/areas/speakers/use-cases/add-talk.ts'
import { noteOccasion } from '../../src/areas/speakers/use-cases/note-occasion.ts'
import { submitTalk } from '../../src/areas/speakers/use-cases/submit-talk.ts'
import { tellNeeds } from '../../src/areas/speakers/use-cases/tell-needs.ts'
import { slotsOf } from '../../src/areas/speakers/domain/free-slots.ts'
import { daysFrom } from '../generate/clock.ts'
import type { SampleEdition } from '../generate/index.ts'
import { conversation, ownTalks } from '../upcoming/own-talks.ts'
import { openCallSlug } from '../upcoming-events.ts'
import type { LoadedProposal } from './load-call.ts'
import type { Stage } from './stage.ts'

type Part = {
  /** The largest edition, where the speaker has an accepted talk. */
  readonly full: SampleEdition
  readonly proposals: ReadonlyMap<string, LoadedProposal>
  /** Key of the speaker as whom visitors can sign in, and of three who are asked to speak with them. */
  readonly speaker: string
  readonly others: readonly string[]
  readonly now: Date
}

/**
 * What the speaker as whom visitors can sign in has: talks written once, one of them submitted with three others of whom one
 * accepted, one declined and one has not answered, and an accepted talk for which they told what they need on stage.
 */
export async function loadOwnTalks(
  stage: Stage,
  { full, proposals, speaker, others, now }: Part,
): Promise<void> {
  const { db } = stage.services
  const own = stage.as(stage.person(speaker), daysFrom(now, -20))
  const [first = ''] = await Promise.all(ownTalks.map((talk) => addTalk(own, talk)))
  await noteOccasion(own, first, {
    eventName: 'Encuentro ficticio de oficinas abiertas',
    place: 'Querétaro',
    givenOn: '2025-09-12',
    slidesUrl: 'https://example.org/laminas',
    recordingUrl: '',
  })
  const open = await eventBySlug(db, openCallSlug)
  if (!open) throw new Error(`${openCallSlug} is not there`)
  const code = await submitTalk(own, first, { event: openCallSlug, call: '' })
  const [tracks, formats] = [await tracksOf(db, open.id), await formatsOf(db, open.id)]
  await saveProposal(
    own,
    openCallSlug,
    code,
    {
      trackId: tracks[0]?.id ?? null,
      formatId: formats.find(({ slug }) => slug === 'panel')?.id ?? null,
      coSpeakers: others.map((key) => stage.person(key).email),
      profile: {},
    },
    true,
  )
  const submitted = await db
    .selectFrom('proposals')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirstOrThrow()
  for (const [at, key] of others.slice(0, 2).entries()) {
    const { id, name } = stage.person(key)
    const secret = await ownInvitation(db, submitted.id, id)
    if (secret)
      await answerInvitation(stage.as(stage.person(key), daysFrom(now, -18)), secret, {
        accept: at === 0,
        name,
      })
  }
  await loadAccepted(stage, { full, proposals, speaker, others, now })
}

async function loadAccepted(stage: Stage, { full, proposals, speaker, now }: Part): Promise<void> {
  const { slug } = full.event
  const accepted = full.decisions.find(
    ({ proposal, decision }) =>
      decision === 'accepted' &&
      full.proposals.some((each) => each.key === proposal && each.speakers[0] === speaker),
  )
  const code = accepted && proposals.get(accepted.proposal)?.code
  const event = await eventBySlug(stage.services.db, slug)
  if (!code || !event) return
  const own = (days: number) => stage.as(stage.person(speaker), daysFrom(now, days))
  const slots = slotsOf(await eventDays(stage.services.db, event), event.timeZone)
  await tellNeeds(own(-4), slug, code, {
    free: slots.filter((_, at) => at % 9 < 6).map(({ key }) => key),
    travel: 'Vengo en autobús desde León y me quedo en casa de una amiga.',
    equipment: 'HDMI y sonido para un video de un minuto.',
    recording: 'yes',
  })
  await writeToSpeakers(stage.as(stage.keeper, daysFrom(now, -4)), slug, code, conversation.team)
  await writeToCommittee(own(-3), slug, code, conversation.speaker)
  await writeToSpeakers(
    stage.as(stage.keeper, daysFrom(now, -3 + 0.1)),
    slug,
    code,
    conversation.answer,
  )
}
