import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDays } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Tag } from '../../../../ui/index.ts'
import type { OwnProposal, OwnRegistration, OwnTeam } from '../../queries/own-page.ts'

type RowProps = {
  readonly href: string
  readonly title: ReactNode
  readonly detail: ReactNode
  readonly children: ReactNode
}

const Row = ({ href, title, detail, children }: RowProps) => (
  <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-3">
    <span className="min-w-0">
      <a href={href} className="font-semibold">
        {title}
      </a>
      <br />
      <span className="soft">{detail}</span>
    </span>
    <span className="tags">{children}</span>
  </li>
)

const folders = { event: 'events', community: 'communities', programme: 'programmes' } as const

/** Where one looks after it; an editor of a community only after its news. */
const placeOf = ({ scope, slug, roles }: OwnTeam) =>
  scope === 'community' && !roles.includes('organiser')
    ? `news?community=${slug}`
    : `${folders[scope]}/${slug}`

/** The events, communities and programmes one looks after. */
export function OwnTeams({ teams, today }: { teams: readonly OwnTeam[]; today: string }) {
  const t = useTranslations('accounts')
  const { language } = usePage()
  const when = ({ scope, startsOn, endsOn }: OwnTeam) => {
    if (scope !== 'event') return t(`me.kind.${scope}`)
    if (!startsOn || !endsOn) return t('me.noDates')
    return `${sayDays(language, startsOn, endsOn)}${endsOn < today ? ` · ${t('me.past')}` : ''}`
  }
  return (
    <section className="section">
      <h2>{t('me.teams')}</h2>
      <ul>
        {teams.map((team) => (
          <Row
            key={`${team.scope}-${team.slug}`}
            href={`/${language}/manage/${placeOf(team)}`}
            title={textIn(team.name, language)}
            detail={when(team)}
          >
            {team.openMessages > 0 && (
              <Tag tone="warn">{t('me.openMessages', { count: team.openMessages })}</Tag>
            )}
            {team.roles.map((role) => (
              <Tag key={role} tone="plain">
                {t(`roles.${role}`)}
              </Tag>
            ))}
          </Row>
        ))}
      </ul>
    </section>
  )
}

const tones = {
  draft: 'plain',
  submitted: 'accent',
  withdrawn: 'plain',
  accepted: 'good',
  waitlisted: 'warn',
  rejected: 'plain',
  confirmed: 'good',
  declined: 'plain',
  changes: 'warn',
  waiting: 'warn',
  pending: 'warn',
  cancelled: 'plain',
} as const

/** One's proposals; what was decided shows once one was told. */
export function OwnProposals({ proposals }: { proposals: readonly OwnProposal[] }) {
  const t = useTranslations('accounts')
  const { language } = usePage()
  const stateOf = ({ status, decision, answer }: OwnProposal) =>
    status === 'submitted' ? (answer ?? decision ?? status) : status
  return (
    <section className="section">
      <h2>{t('me.proposals')}</h2>
      {proposals.length === 0 && (
        <p className="soft">
          {t.rich('me.noProposals', { a: (chunks) => <a href={`/${language}/calls`}>{chunks}</a> })}
        </p>
      )}
      <ul>
        {proposals.map((proposal) => {
          const state = stateOf(proposal)
          return (
            <Row
              key={proposal.code}
              href={`/${language}/events/${proposal.eventSlug}/call/proposals/${proposal.code}`}
              title={proposal.title || t('me.untitled')}
              detail={textIn(proposal.eventName, language)}
            >
              <Tag tone={tones[state]}>{t(`me.proposal.${state}`)}</Tag>
            </Row>
          )
        })}
      </ul>
    </section>
  )
}

/** One's places at events. */
export function OwnRegistrations({ registrations }: { registrations: readonly OwnRegistration[] }) {
  const t = useTranslations('accounts')
  const { language } = usePage()
  return (
    <section className="section">
      <h2>{t('me.registrations')}</h2>
      {registrations.length === 0 && (
        <p className="soft">
          {t.rich('me.noRegistrations', {
            a: (chunks) => <a href={`/${language}/events`}>{chunks}</a>,
          })}
        </p>
      )}
      <ul>
        {registrations.map((registration) => (
          <Row
            key={registration.secret}
            href={`/${language}/registrations/${registration.secret}`}
            title={textIn(registration.eventName, language)}
            detail={
              registration.startsOn && registration.endsOn
                ? `${sayDays(language, registration.startsOn, registration.endsOn)} · ${textIn(registration.ticket, language)}`
                : textIn(registration.ticket, language)
            }
          >
            <Tag tone={tones[registration.status]}>
              {t(`me.registration.${registration.status}`)}
            </Tag>
          </Row>
        ))}
      </ul>
    </section>
  )
}
