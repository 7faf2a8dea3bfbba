import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDay } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { AnswerForms } from '../../../../ui/answer-forms.tsx'
import { CheckboxGroup } from '../../../../ui/choices.tsx'
import type { EventSetup, eventsAround } from '../../queries.ts'
import { shownList } from './typed-list.ts'

type NeighbourChoicesProps = {
  readonly event: EventSetup
  readonly around: Awaited<ReturnType<typeof eventsAround>>
  readonly rejected: Rejected | undefined
}

/** The events that this one is held beside, or could be. */
export function NeighbourChoices({ event, around, rejected }: NeighbourChoicesProps) {
  const t = useTranslations('events')
  const { language } = usePage()
  const ours = event.colocated.filter((other) => !other.asksUs)
  const tied = new Set(event.colocated.map((other) => other.slug))
  const untied = around.filter((other) => !tied.has(other.slug))
  const neighbours = [...ours, ...untied.map((other) => ({ ...other, state: null, reason: '' }))]
  if (neighbours.length === 0) return null
  const standing = { asked: t('neighbourAsked'), declined: t('neighbourDeclined'), accepted: '' }
  return (
    <CheckboxGroup
      name="colocatedWith"
      label={t('colocatedWith')}
      help={t('colocatedHelp')}
      values={shownList(
        rejected,
        'colocatedWith',
        ours.map((other) => other.slug),
      )}
      options={neighbours.map((other) => ({
        value: other.slug,
        label: other.startsOn
          ? `${textIn(other.name, language)}, ${sayDay(language, other.startsOn)}`
          : textIn(other.name, language),
        ...(other.state &&
          other.state !== 'accepted' && {
            help: [standing[other.state], other.reason].filter(Boolean).join(': '),
          }),
      }))}
    />
  )
}

/** Events whose teams ask to be held beside this one, each with the answer. */
export function NeighbourRequests({ event }: { event: EventSetup }) {
  const t = useTranslations('events')
  const { language } = usePage()
  const asking = event.colocated.filter((other) => other.asksUs && other.state === 'asked')
  if (asking.length === 0) return null
  return (
    <section className="section">
      <h2>{t('neighbourAsks.title')}</h2>
      <p className="soft">{t('neighbourAsks.lead')}</p>
      <ul className="stack">
        {asking.map((other) => (
          <li key={other.slug}>
            <p>
              <b>{textIn(other.name, language)}</b>
              {other.startsOn && `, ${sayDay(language, other.startsOn)}`}
              {other.city && `, ${other.city}`}
            </p>
            <AnswerForms
              action={`/${language}/manage/events/${event.slug}/setup/neighbours/${other.slug}`}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
