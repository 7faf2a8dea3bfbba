import type { z } from 'zod'
import { notFound } from '../../../shared/app-error.ts'
import { daysBetween } from '../../../shared/time.ts'
import { optionalDay } from '../../../platform/http/forms.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { missingForAnnouncement } from '../domain/announcement.ts'
import { checkDates } from '../../hosting/use-cases/check-dates.ts'
import { eventSetup, type EventSetup } from '../queries.ts'
import { countConcerned } from '../queries/concerned-by-cancellation.ts'
import { editEvent, type EventEdit } from '../use-cases/edit-event.ts'
import { setEventCover } from '../use-cases/set-event-cover.ts'
import {
  basicsForm,
  careForm,
  hostsForm,
  placeForm,
  setupSteps,
  textsForm,
  type SetupStep,
} from './forms.ts'
import { isSearch, saveHosts, searching, showHostsStep } from './hosts-step.tsx'
import { AnnounceStep } from './pages/announce-step.tsx'
import { BasicsStep } from './pages/basics-step.tsx'
import { CareStep } from './pages/care-step.tsx'
import { PlaceStep } from './pages/place-step.tsx'
import { TextsStep } from './pages/texts-step.tsx'

const isStep = (value: string): value is SetupStep =>
  (setupSteps as readonly string[]).includes(value)

/** One step of the guided set-up; without a step in the address, the first. */
export const setupPage = (x: Exchange): Promise<Response> =>
  showStep(x, x.url.pathname.endsWith('/setup') ? 'basics' : stepOf(x))

function stepOf(x: Exchange): SetupStep {
  const step = x.param('step')
  if (!isStep(step)) throw notFound()
  return step
}

export async function showStep(
  x: Exchange,
  step: SetupStep,
  rejected?: Rejected,
): Promise<Response> {
  const { db } = x.context
  const event = await eventSetup(db, x.scope!.id)
  const props = { event, ...(rejected && { rejected }) }
  switch (step) {
    case 'basics': {
      const span =
        event.startsOn && event.endsOn ? daysBetween(event.startsOn, event.endsOn).slice(0, 60) : []
      return x.page(
        <BasicsStep
          {...props}
          span={span}
          check={await checked(x, { ...event, ...askedDays(x) })}
        />,
      )
    }
    case 'texts':
      return x.page(<TextsStep {...props} />)
    case 'place':
      return x.page(<PlaceStep {...props} />)
    case 'hosts':
      return showHostsStep(x, props)
    case 'care':
      return x.page(<CareStep {...props} />)
    case 'announce':
      return x.page(
        <AnnounceStep
          {...props}
          missing={missingForAnnouncement({
            ...event,
            hosts: event.hosts.filter((host) => host.state === 'accepted').length,
          })}
          concerned={await countConcerned(db, event.id)}
          check={await checked(x, event)}
        />,
      )
  }
}

const checked = (x: Exchange, event: EventSetup) =>
  checkDates(x.context, event.id, event, x.language)

/** Days that are being picked, and are not saved yet: the page says what stands in their way too. */
function askedDays(x: Exchange): Partial<Pick<EventSetup, 'startsOn' | 'endsOn'>> {
  const first = optionalDay().safeParse(x.url.searchParams.get('startsOn') ?? '').data
  const last = optionalDay().safeParse(x.url.searchParams.get('endsOn') ?? '').data
  return first ? { startsOn: first, endsOn: last && last >= first ? last : first } : {}
}

type StepEdit = { readonly edit: EventEdit; readonly readAt: Date | null }

/** Saves one step and goes on to the next; an autosaved draft is only saved. */
export async function saveSetup(x: Exchange): Promise<Response> {
  const step = stepOf(x)
  const again = (rejected: Rejected) => showStep(x, step, rejected)
  const onward = (slug: string) =>
    x.saved(
      x.path(
        'manage',
        'events',
        slug,
        'setup',
        setupSteps[setupSteps.indexOf(step) + 1] ?? 'announce',
      ),
    )
  const save = <Schema extends z.ZodType>(
    schema: Schema,
    read: (input: z.infer<Schema>) => StepEdit,
  ) =>
    x.submit(
      schema,
      async (input) => {
        const { edit, readAt } = read(input)
        return onward(await editEvent(x.context, x.param('event'), edit, readAt))
      },
      again,
    )
  switch (step) {
    case 'basics':
      return save(basicsForm, ({ readAt, days, slug, ...changes }) => ({
        readAt,
        edit: {
          days,
          changes: {
            ...changes,
            endsOn: changes.endsOn ?? changes.startsOn,
            // A draft that saves itself must not move the page away under the hands that type.
            ...(isAutosave(x) ? {} : { slug }),
          },
        },
      }))
    case 'texts':
      return x.submit(textsForm, async (input) => onward(await saveTexts(x, input)), again)
    case 'place':
      return save(placeForm, ({ readAt, ...changes }) => ({ readAt, edit: { changes } }))
    case 'hosts':
      return x.submit(
        hostsForm,
        async (input) =>
          isSearch(input)
            ? showStep(x, 'hosts', searching(input))
            : onward(await saveHosts(x, input)),
        again,
      )
    case 'care':
      return save(careForm, ({ readAt, ...changes }) => ({ readAt, edit: { changes } }))
    case 'announce':
      throw notFound()
  }
}

const isAutosave = (x: Exchange) => x.request.headers.has('x-autosave')

/** The texts, and the picture if one was chosen or taken away. */
async function saveTexts(x: Exchange, input: z.infer<typeof textsForm>): Promise<string> {
  const { readAt, cover, coverAlt, removeCover, ...changes } = input
  const slug = await editEvent(x.context, x.param('event'), { changes, coverAlt }, readAt)
  if (cover)
    await setEventCover(x.context, slug, {
      bytes: new Uint8Array(await cover.arrayBuffer()),
      name: cover.name,
      alt: coverAlt,
    })
  else if (removeCover && !isAutosave(x)) await setEventCover(x.context, slug, null)
  return slug
}
