import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry, sayDays, sayInstant } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { instantAt } from '../../../../shared/time.ts'
import { Definitions } from '../../../../ui/definitions.tsx'
import { Tag, Tags } from '../../../../ui/tag.tsx'
import type {
  AcceptedTerm,
  ApplicationContent,
  Organiser,
} from '../../domain/application-content.ts'

type FactsProps = { readonly content: ApplicationContent; readonly timeZone: string }

/** What a team wrote in its application, to be read. */
export function ApplicationFacts({ content, timeZone }: FactsProps) {
  const t = useTranslations('hosting')
  const attendances = useTranslations('events')
  const { language } = usePage()
  const when = (local: string | null) => {
    const instant = local ? instantAt(local, timeZone) : null
    return instant && sayInstant(language, instant, timeZone)
  }
  const span = (from: string | null, to: string | null) =>
    [when(from), when(to)].filter(Boolean).join(' – ')
  const amount = (value: number | null) =>
    value === null ? '' : `${value.toLocaleString(language)} ${content.currency}`
  return (
    <>
      <Definitions
        rows={[
          { term: t('attendance'), value: attendances(`attendances.${content.attendance}`) },
          {
            term: t('place'),
            value: [
              content.venueName,
              content.venueAddress,
              content.city,
              content.country && sayCountry(language, content.country),
            ]
              .filter(Boolean)
              .join(', '),
          },
          {
            term: t('dates'),
            value:
              content.startsOn &&
              sayDays(language, content.startsOn, content.endsOn ?? content.startsOn),
          },
          { term: t('attendees'), value: content.attendees },
          { term: t('price'), value: amount(content.price) },
          { term: t('earlyBirdPrice'), value: amount(content.earlyBirdPrice) },
          { term: t('call'), value: span(content.callOpensAt, content.callClosesAt) },
          {
            term: t('registration'),
            value: span(content.registrationOpensAt, content.registrationClosesAt),
          },
          { term: t('fiscalSponsor'), value: content.fiscalSponsor },
          { term: t('sponsors'), value: content.sponsors.join(', ') },
          { term: t('links'), value: <Lines text={content.links} /> },
          { term: t('notes'), value: <Lines text={content.notes} /> },
        ].filter(({ value }) => value !== '')}
      />
      <section className="section">
        <h2>{t('organisers')}</h2>
        <ul className="stack">
          {content.organisers.map((person, at) => (
            <OrganiserFacts key={at} person={person} />
          ))}
        </ul>
      </section>
    </>
  )
}

const Lines = ({ text }: { text: string }) => (
  <span className="whitespace-pre-line break-words">{text || '—'}</span>
)

function OrganiserFacts({ person }: { person: Organiser }) {
  const t = useTranslations('hosting')
  return (
    <li>
      <p>
        <b>{person.name}</b>
        {[person.title, person.organisation].filter(Boolean).map((part) => `, ${part}`)}
      </p>
      <p className="soft break-words">
        {[person.email, person.chat, person.codeHost, person.profile].filter(Boolean).join(' · ')}
      </p>
      {person.roles.length > 0 && (
        <Tags>
          {person.roles.map((role) => (
            <Tag key={role} tone="plain">
              {t(`roles.${role}`)}
            </Tag>
          ))}
        </Tags>
      )}
    </li>
  )
}

/** The terms as they were accepted: each with who and when. */
export function AcceptedTerms({
  terms,
  timeZone,
}: {
  readonly terms: readonly AcceptedTerm[]
  readonly timeZone: string
}) {
  const t = useTranslations('hosting')
  const { language } = usePage()
  if (terms.length === 0) return null
  return (
    <section className="section">
      <h2>{t('terms')}</h2>
      <ul className="stack">
        {terms.map((term) => (
          <li key={term.id}>
            {textIn(term.text, language)}
            <br />
            <small className="soft">
              {t('acceptedBy', {
                name: term.by || 'Convite',
                when: sayInstant(language, new Date(term.at), timeZone),
              })}
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
