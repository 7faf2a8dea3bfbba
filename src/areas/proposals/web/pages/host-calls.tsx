import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { textIn, type LocalizedText } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { HostLine, HostName } from '../../../../ui/host-dot.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import { Time } from '../../../../ui/time.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { CallState } from '../../domain/call-state.ts'
import type { Format, Track } from '../../queries.ts'
import type { HostCall } from '../../queries/host-calls.ts'

export type HostCallView = HostCall & {
  readonly state: CallState
  /** When the last of its formats closes. */
  readonly lastClosesAt: Date | null
  /** How many of one speaker it takes; null: any number. */
  readonly perSpeaker: number | null
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
}

type HostCallsProps = { readonly event: EventScope; readonly calls: readonly HostCallView[] }

/** The calls of the hosts of one event, each with what it looks for, until when, and the way to write. */
export function HostCalls({ event, calls }: HostCallsProps) {
  return calls
    .filter(({ state }) => state !== 'none')
    .map((call) => <One key={call.id} event={event} call={call} />)
}

function One({ event, call }: { event: EventScope; call: HostCallView }) {
  const t = useTranslations('proposals')
  const { language } = usePage()
  const say = (text: LocalizedText) => textIn(text, language)
  // Names have commas and "and" in them: a sentence of them cannot be read.
  const list = (names: readonly LocalizedText[]) => names.map(say).join(' · ')
  const turn = call.state === 'soon' ? call.opensAt : call.lastClosesAt
  return (
    <section className="section" id={`call-${call.id}`}>
      <HostLine color={call.colour} />
      <h2>
        <HostName name={call.name} color={call.colour} />
      </h2>
      <p>
        <Tag tone={call.state === 'open' ? 'good' : 'plain'}>{t(`hostCall.${call.state}`)}</Tag>{' '}
        {turn && (
          <span className="soft">
            {t(call.state === 'soon' ? 'opens' : call.state === 'closed' ? 'closed' : 'closes')}{' '}
            <Time at={turn.toISOString()} zone={event.timeZone}>
              {sayInstant(language, turn, event.timeZone)}
            </Time>
          </span>
        )}
      </p>
      {say(call.intro) && <Prose html={renderMarkdown(say(call.intro))} />}
      {call.tracks.length > 0 && (
        <p>{t('hostCall.tracks', { tracks: list(call.tracks.map(({ name }) => name)) })}</p>
      )}
      {call.formats.length > 0 && (
        <p>{t('hostCall.formats', { formats: list(call.formats.map(({ name }) => name)) })}</p>
      )}
      {call.perSpeaker && <p>{t('perSpeaker', { count: call.perSpeaker })}</p>}
      {call.state === 'open' && <Write event={event} call={call} />}
    </section>
  )
}

function Write({ event, call }: { event: EventScope; call: HostCallView }) {
  const t = useTranslations('proposals')
  const { language, actorName } = usePage()
  const page = `/${language}/events/${event.slug}/call`
  if (!actorName)
    return (
      <LinkButton href={`/${language}/sign-in?next=${encodeURIComponent(page)}`}>
        {t('hostCall.signIn', { host: call.name })}
      </LinkButton>
    )
  return (
    <form method="post" action={`${page}/proposals`}>
      <input type="hidden" name="call" value={call.id} />
      <Button>{t('writeFor', { track: call.name })}</Button>
    </form>
  )
}
