import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Form } from '../../../../ui/form.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { Island } from '../../../../ui/island.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { StarBox, StarButton } from '../../../../ui/stars.tsx'
import { eventHome } from '../../../schedule/domain/addresses.ts'
import type { Walk } from '../../../schedule/domain/timetable.ts'
import type { AgendaEvent } from '../../../schedule/queries/releases.ts'
import { hintWords, type MyDay, type MySession } from '../my-days.ts'
import { TakeAlong, type Own } from './take-along.tsx'

type News = {
  readonly code: string
  readonly at: number
  readonly text: string
  readonly shown: boolean
}

type MyAgendaPageProps = {
  readonly event: AgendaEvent
  readonly days: readonly MyDay[]
  /** How long it takes between floors. */
  readonly walks: readonly Walk[]
  readonly news: readonly News[]
  /** What the account has; null for visitors, whose stars are on their device. */
  readonly own: Own | null
}

/** The sessions that one wants to hear, day by day, with what clashes and what changed. */
export function MyAgendaPage({ event, days, walks, news, own }: MyAgendaPageProps) {
  const t = useTranslations('stars')
  const { language } = usePage()
  const home = eventHome(language, event.slug)
  const name = textIn(event.name, language)
  const empty = !days.some(({ sessions }) => sessions.some(({ starred }) => starred))
  return (
    <PublicPage
      title={t('myAgendaAt', { event: name })}
      accent={event.colour}
      section="events"
      noindex
    >
      {event.cancelledAt && <Notice kind="error" title={t('eventCancelled')} />}
      <Hero
        small
        eyebrow={<a href={home}>{name}</a>}
        title={t('myAgenda')}
        lead={t(own ? 'leadOwn' : 'lead')}
        actions={
          <LinkButton kind="quiet" href={`${home}/agenda`}>
            {t('wholeAgenda')}
          </LinkButton>
        }
      />
      <StarBox home={home} news={false} />
      {!own && (
        <noscript>
          <Notice>
            {t.rich('needsScript', {
              a: (words) => (
                <a href={`/${language}/sign-in?next=${encodeURIComponent(`${home}/my-agenda`)}`}>
                  {words}
                </a>
              ),
            })}
          </Notice>
        </noscript>
      )}
      <WhatChanged news={news} home={home} own={own !== null} />
      <div
        data-my-agenda={home}
        data-words={JSON.stringify(hintWords(language))}
        data-walks={walks.length > 0 ? JSON.stringify(walks) : undefined}
        {...(own && { 'data-own': '' })}
      >
        {days.map((each) => (
          <Day key={each.day} {...each} />
        ))}
        <div data-empty="" hidden={!empty}>
          <EmptyState
            title={t('empty')}
            action={<LinkButton href={`${home}/agenda`}>{t('toAgenda')}</LinkButton>}
          >
            {t('emptyLead')}
          </EmptyState>
        </div>
      </div>
      <TakeAlong home={home} own={own} />
      <Island name="areas/stars/web/islands/my-agenda" />
    </PublicPage>
  )
}

function WhatChanged({
  news,
  home,
  own,
}: Pick<MyAgendaPageProps, 'news'> & { home: string; own: boolean }) {
  const t = useTranslations('stars')
  return (
    <section className="section" data-news="" hidden={!news.some(({ shown }) => shown)}>
      <h2>{t('changed')}</h2>
      <ul className="stack">
        {news.map(({ code, at, text, shown }) => (
          <li key={`${code} ${at}`} data-news-of={code} data-at={at} hidden={!shown}>
            {text}
          </li>
        ))}
      </ul>
      {own ? (
        <Form action={`${home}/my-agenda/seen`}>
          <Button kind="quiet" size="small" data-seen="">
            {t('seen')}
          </Button>
        </Form>
      ) : (
        <Button type="button" kind="quiet" size="small" data-seen="">
          {t('seen')}
        </Button>
      )}
    </section>
  )
}

const Day = ({ day, label, sessions }: MyDay) => (
  <section className="section" data-day={day} hidden={!sessions.some(({ starred }) => starred)}>
    <h2>{label}</h2>
    <ol className="my-day">
      {sessions.map((session) => (
        <Session key={session.code} {...session} />
      ))}
    </ol>
  </section>
)

function Session(session: MySession) {
  const { code, start, end, room, floors, same, block, title, when, starred, hints } = session
  return (
    <li
      data-session={code}
      data-title={title}
      data-start={start}
      data-end={end}
      data-room={room}
      data-floors={floors.some(Boolean) ? floors.join('\n') : undefined}
      data-same={same}
      data-block={block || undefined}
      data-when={when}
      hidden={!starred}
    >
      <time dateTime={new Date(start).toISOString()}>
        {session.from}
        <br />
        {session.until}
      </time>
      <div>
        <a href={session.href} lang={session.lang} className="font-semibold">
          {title}
        </a>
        <p className="soft">{[room, session.speakers].filter(Boolean).join(' · ')}</p>
        <div data-hints="">
          {hints.map((hint) => (
            <p key={hint} className="hint">
              {hint}
            </p>
          ))}
        </div>
      </div>
      {starred && <StarButton code={code} title={title} on />}
    </li>
  )
}
