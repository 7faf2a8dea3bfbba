import { invalidInput, notFound } from '../../../shared/app-error.ts'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { paperResponse } from '../../../platform/files/paper-response.ts'
import { eventBySlug } from '../../accounts/queries.ts'
import { isSpeakerOf, proposalByCode } from '../queries.ts'
import { answersTo } from '../queries/call-questions.ts'
import { replacePhoto } from '../../accounts/use-cases/replace-photo.ts'
import { keepAnswerFile } from '../use-cases/keep-answer-file.ts'

type Given = Readonly<Record<string, unknown>>

/**
 * Keeps the files among what was answered, and hands on the rest. What is wrong with one is told to `refuse`, and the others are
 * kept: a browser does not put a file into a field again.
 */
export async function keepFiles(
  x: Exchange,
  answers: Given,
  refuse: (error: unknown) => void,
): Promise<Given> {
  const [event, proposal] = [x.param('event'), x.param('proposal')]
  const rest: Record<string, unknown> = {}
  for (const [slug, value] of Object.entries(answers)) {
    if (value instanceof File) {
      const upload = { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) }
      const keep = keepAnswerFile(x.context, event, proposal, slug, upload, x.receivedAt)
      await keep.catch(refuse)
    } else if (Array.isArray(value) && value.some((one) => one instanceof File))
      refuse(invalidInput([{ field: `answers.${slug}`, code: 'invalid' }]))
    else rest[slug] = value
  }
  return rest
}

/** Puts the photo that was sent with the form into the speaker's profile. */
export const keepPhoto = async (x: Exchange, photo: File): Promise<void> =>
  replacePhoto(x.context, {
    bytes: new Uint8Array(await photo.arrayBuffer()),
    originalName: photo.name,
  })

/** A file that one gave as an answer oneself. */
export async function ownAnswerFile(x: Exchange): Promise<Response> {
  const { db } = x.context
  const proposal = await proposalByCode(db, await eventIdOf(x), x.param('proposal'))
  if (!proposal || !(await isSpeakerOf(db, proposal.id, x.person.id))) throw notFound()
  const see = { withSpeakers: true, withHidden: true, reviewer: x.person.id } as const
  const sets = (await answersTo(db, [proposal.id], see)).get(proposal.id) ?? []
  const mine = sets.filter(({ personId }) => personId === null || personId === x.person.id)
  const slug = x.param('question')
  const paper = mine.map(({ papers }) => papers[slug]).find((found) => found !== undefined)
  if (!paper) throw notFound()
  return paperResponse(x.context.storage, paper)
}

async function eventIdOf(x: Exchange): Promise<string> {
  const event = await eventBySlug(x.context.db, x.param('event'))
  if (!event) throw notFound()
  return event.id
}
