import type { z } from 'zod'
import { notFound } from '../../../shared/app-error.ts'
import { daysBetween } from '../../../shared/time.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { missingForAnnouncement } from '../domain/announcement.ts'
import { eventsAround, eventSetup, possibleHosts } from '../queries.ts'
import { editEvent, type EventEdit } from '../use-cases/edit-event.ts'
import { basicsForm, careForm, hostsForm, placeForm, setupSteps, textsForm, type SetupStep } from './forms.ts'
import { AnnounceStep } from './pages/announce-step.tsx'
import { BasicsStep } from './pages/basics-step.tsx'
import { CareStep } from './pages/care-step.tsx'
import { HostsStep } from './pages/hosts-step.tsx'
import { PlaceStep } from './pages/place-step.tsx'
import { TextsStep } from './pages/texts-step.tsx'

const isStep = (value: string): value is SetupStep => (setupSteps as readonly string[]).includes(value)

/** One step of the guided set-up; without a step in the address, the first. */
export const setupPage = (x: Exchange): Promise<Response> =>
  showStep(x, x.url.pathname.endsWith('/setup') ? 'basics' : stepOf(x))

function stepOf(x: Exchange): SetupStep {
  const step = x.param('step')
  if (!isStep(step)) throw notFound()
  return step
}

export async function showStep(x: Exchange, step: SetupStep, rejected?: Rejected): Promise<Response> {
  const { db } = x.context
  const event = await eventSetup(db, x.scope!.id)
  const props = { event, ...(rejected && { rejected }) }
  switch (step) {
    case 'basics': {
      const span = event.startsOn && event.endsOn ? daysBetween(event.startsOn, event.endsOn).slice(0, 60) : []
      return x.page(<BasicsStep {...props} span={span} />)
    }
    case 'texts':
      return x.page(<TextsStep {...props} />)
    case 'place':
      return x.page(<PlaceStep {...props} />)
    case 'hosts': {
      const [choices, around] = await Promise.all([possibleHosts(db), eventsAround(db, event.id, event.startsOn)])
      return x.page(<HostsStep {...props} choices={choices} around={around} />)
    }
    case 'care':
      return x.page(<CareStep {...props} />)
    case 'announce':
      return x.page(<AnnounceStep {...props} missing={missingForAnnouncement({ ...event, hosts: event.hosts.length })} />)
  }
}

/** Saves one step and goes on to the next; an autosaved draft is only saved. */
export async function saveSetup(x: Exchange): Promise<Response> {
  const step = stepOf(x)
  const again = (rejected: Rejected) => showStep(x, step, rejected)
  const save = <Schema extends z.ZodType>(schema: Schema, editOf: (input: z.infer<Schema>) => EventEdit) =>
    x.submit(
      schema,
      async (input) => {
        const slug = await editEvent(x.context, x.param('event'), editOf(input))
        const next = setupSteps[setupSteps.indexOf(step) + 1] ?? 'announce'
        return x.saved(x.path('manage', 'events', slug, 'setup', next))
      },
      again,
    )
  switch (step) {
    case 'basics':
      return save(basicsForm, ({ days, ...changes }) => ({ changes, days }))
    case 'texts':
      return save(textsForm, (changes) => ({ changes }))
    case 'place':
      return save(placeForm, (changes) => ({ changes }))
    case 'hosts':
      return save(hostsForm, ({ hosts, summaries, colocatedWith, ...changes }) => ({
        changes,
        colocatedWith,
        hosts: hosts.map((key) => {
          const [kind, hostId] = key.split(':') as ['programme' | 'community', string]
          return { kind, hostId, summary: summaries[hostId] ?? {} }
        }),
      }))
    case 'care':
      return save(careForm, (changes) => ({ changes }))
    case 'announce':
      throw notFound()
  }
}
