import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { Facts } from '../../../../ui/facts.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { HostPanels } from '../../../../ui/host-panels.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import { VotingNotice, type AnnouncedVoting } from '../../../../ui/voting-notice.tsx'
import { Time } from '../../../../ui/time.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { CallState } from '../../domain/call-state.ts'
import type { Call, Format, OwnProposalRow, Track } from '../../queries.ts'
import { HostCalls, type HostCallView } from './host-calls.tsx'
import { LateAccess } from './late-access.tsx'

type CallPageProps = {
  readonly event: EventScope
  readonly call: Call
  readonly state: CallState
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  /** Where each host has a call of its own. */
  readonly hostCalls: readonly HostCallView[]
  /** When the last of the formats closes. */
  readonly lastClosesAt: Date | null
  readonly own: readonly OwnProposalRow[]
  /** For which one wants to write; null: not said yet. */
  readonly chosen: Track | null
  /** The code for late access that was not taken. */
  readonly refused?: Rejected
  /** The public votes on what is proposed: speakers must know. */
  readonly voting: AnnouncedVoting | null
  /** The team shows who decides and how many were proposed and accepted. */
  readonly numbersPublic: boolean
}

/** What the committee looks for, in which formats, until when; and one's own proposals. */
export function CallPage(props: CallPageProps) {
  const { event, call, state, tracks, formats, hostCalls, own, chosen, refused, lastClosesAt } =
    props
  const t = useTranslations('proposals')
  const { language, actorName, now } = usePage()
  const say = (text: Call['intro']) => textIn(text, language)
  const base = `/${language}/events/${event.slug}`
  const when = (at: Date | null) => (at ? sayInstant(language, at, event.timeZone) : '')
  const saidClosing = (at: Date) =>
    t(at > now ? 'formatCloses' : 'formatClosed', { when: when(at) })
  const { errorOf } = useProblems(refused?.problems)
  return (
    <PublicPage
      title={t('callTitle', { event: say(event.name) })}
      description={say(call.intro).slice(0, 200)}
      section="calls"
    >
      <Hero
        small
        eyebrow={<a href={base}>{say(event.name)}</a>}
        title={t('call')}
        lead={t(`stateLead.${state === 'none' ? 'closed' : state}`)}
        actions={
          state === 'open' &&
          (!call.perHost || chosen) &&
          (actorName ? (
            <form method="post" action={`${base}/call/proposals`}>
              {chosen && <input type="hidden" name="track" value={chosen.slug} />}
              <Button>{chosen ? t('writeFor', { track: say(chosen.name) }) : t('write')}</Button>
            </form>
          ) : (
            <LinkButton
              href={`/${language}/sign-in?next=${encodeURIComponent(`${base}/call${chosen ? `?track=${chosen.slug}` : ''}`)}`}
            >
              {t('signInToWrite')}
            </LinkButton>
          ))
        }
        aside={
          <Facts
            facts={[
              ...(call.opensAt && state === 'soon'
                ? [
                    {
                      fact: t('opens'),
                      detail: (
                        <Time at={call.opensAt.toISOString()} zone={event.timeZone}>
                          {when(call.opensAt)}
                        </Time>
                      ),
                    },
                  ]
                : []),
              ...(lastClosesAt
                ? [
                    {
                      fact: t(state === 'closed' ? 'closed' : 'closes'),
                      detail: (
                        <Time at={lastClosesAt.toISOString()} zone={event.timeZone}>
                          {when(lastClosesAt)}
                        </Time>
                      ),
                    },
                  ]
                : []),
              // Where each host has a call, its own limit stands beside it.
              ...(call.proposalsPerSpeaker && !call.perHost
                ? [
                    {
                      fact: t('perSpeaker', { count: call.proposalsPerSpeaker }),
                      detail: t('perSpeakerDetail'),
                    },
                  ]
                : []),
              ...(call.blind ? [{ fact: t('blind'), detail: t('blindDetail') }] : []),
            ]}
          />
        }
      />
      {state === 'closed' && actorName && (
        <LateAccess
          action={`${base}/call/proposals`}
          hidden={chosen ? { track: chosen.slug } : {}}
          value={typedText(refused?.typed, 'lateCode')}
          error={errorOf('lateCode') ?? (refused && errorOf(''))}
        />
      )}
      {state === 'closed' && !actorName && (
        <p>
          <a href={`/${language}/sign-in?next=${encodeURIComponent(`${base}/call`)}`}>
            {t('late.signIn')}
          </a>
        </p>
      )}
      {props.voting && (
        <VotingNotice voting={props.voting} timeZone={event.timeZone} voteHref={`${base}/vote`} />
      )}
      {own.length > 0 && (
        <section className="section">
          <h2>{t('yoursHere', { count: own.length })}</h2>
          <ul className="stack">
            {own.map((one) => (
              <li key={one.code}>
                <a href={`${base}/call/proposals/${one.code}`}>{one.title || t('untitled')}</a>{' '}
                <Tag tone="plain">{t(`statuses.${one.status}`)}</Tag>
              </li>
            ))}
          </ul>
        </section>
      )}
      {say(call.intro) && (
        <section className="section">
          <Prose html={renderMarkdown(say(call.intro))} />
        </section>
      )}
      <HostCalls event={event} calls={hostCalls} />
      {!call.perHost && formats.length > 0 && (
        <section className="section">
          <h2>{t('formats')}</h2>
          <ul className="stack">
            {formats.map((format) => (
              <li key={format.id}>
                <b>{say(format.name)}</b>{' '}
                <span className="soft">
                  {t('formatFacts', {
                    minutes: format.minutes,
                    min: format.minSpeakers,
                    max: format.maxSpeakers,
                  })}
                  {format.closesAt && ` · ${saidClosing(format.closesAt)}`}
                </span>
                {say(format.description) && <p>{say(format.description)}</p>}
              </li>
            ))}
          </ul>
        </section>
      )}
      {!call.perHost && tracks.length > 0 && (
        <section className="section">
          <h2>{t('tracks')}</h2>
          <HostPanels
            hosts={tracks.map((track) => ({
              name: say(track.name),
              color: track.colour,
              text: say(track.description),
            }))}
          />
        </section>
      )}
      {say(call.criteria) && (
        <section className="section">
          <h2>{t('criteria')}</h2>
          <Prose html={renderMarkdown(say(call.criteria))} />
        </section>
      )}
      {props.numbersPublic && (
        <p className="section">
          <a href={`${base}/committee`}>{t('howItCame')}</a>
        </p>
      )}
    </PublicPage>
  )
}
