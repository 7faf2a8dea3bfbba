import { createEvent } from '../../src/areas/events/use-cases/create-event.ts'
import type { Context } from '../../src/platform/use-case.ts'

type Traits = {
  readonly name?: string
  readonly startsOn?: string | null
  readonly endsOn?: string | null
}

/** A draft that only its team sees; the context's actor is its owner. */
export const draftEvent = (
  context: Context,
  { name = 'An event', startsOn = null, endsOn = startsOn }: Traits = {},
): Promise<{ id: string; slug: string }> =>
  createEvent(context, {
    name: { en: name },
    timeZone: 'America/Mexico_City',
    startsOn,
    endsOn,
    city: 'Guadalajara',
    country: 'MX',
    colour: '#c0004e',
    languages: ['es'],
  })
