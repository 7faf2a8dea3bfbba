import { transact, type Context, type Work } from '../../../platform/use-case.ts'
import {
  requireVocabulary,
  storeRecognised,
  takeDue,
  takeOverRelease,
  type Due,
  type ObjectKind,
  type RecognisedTheme,
} from '../database.ts'
import { findThemes } from '../domain/find-themes.ts'
import { vocabularyVersion } from '../domain/theme-by-id.ts'
import { postTexts, proposalTexts, sessionTexts, type ThingToRead } from '../queries/texts.ts'

const batch = 100
const kinds = { session: sessionTexts, proposal: proposalTexts, post: postTexts } as const

/**
 * Reads all texts that were written or changed since they were last read, in batches of a transaction each, and all texts
 * there are if the vocabulary is another one. Answers how many were read. Running it twice, or twice at once, does no harm.
 */
export async function readDueTexts(context: Context): Promise<number> {
  await transact(context, ({ db }) => requireVocabulary(db, vocabularyVersion()))
  for (let read = 0; ;) {
    const taken = await transact(context, readBatch)
    if (taken === 0) return read
    read += taken
  }
}

async function readBatch(work: Work): Promise<number> {
  const due = await takeDue(work.db, batch)
  const ids = (wanted: Due['kind']) =>
    due.filter(({ kind }) => kind === wanted).map(({ objectId }) => objectId)
  for (const eventId of ids('release')) {
    await takeOverRelease(work.db, eventId)
    work.changed('themes', `event:${eventId}`)
  }
  for (const kind of ['session', 'proposal', 'post'] as const) await readKind(work, kind, ids(kind))
  return due.length
}

async function readKind(work: Work, kind: ObjectKind, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const things = await kinds[kind](work.db, ids)
  const changed = await storeRecognised(work.db, kind, ids, things.flatMap(themesIn))
  if (changed === 0 || kind === 'proposal') return
  const events = things.flatMap(({ eventId }) => (eventId ? [`event:${eventId}`] : []))
  work.changed('themes', ...events, ...(kind === 'post' ? ['news'] : []))
}

/** The themes of a thing: those that the public sees with their words there, and those of the working copy alone. */
function themesIn({ id, parts, releasedParts }: ThingToRead): RecognisedTheme[] {
  const released = findThemes(releasedParts)
  const written = findThemes(parts)
  const themes = new Set([...released.keys(), ...written.keys()])
  return [...themes].map((theme) => ({
    objectId: id,
    theme,
    excerpts: written.get(theme) ?? released.get(theme) ?? [],
    released: released.has(theme),
  }))
}
