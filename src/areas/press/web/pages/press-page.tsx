import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { WindowState } from '../../domain/press-window.ts'
import type { Press } from '../../queries/press.ts'
import type { PressFacts, PressFile } from '../../queries/press-kit.ts'
import { PressFiles } from './press-files.tsx'
import { Boilerplate, KitFacts } from './kit-facts.tsx'

type PressPageProps = {
  readonly event: EventScope
  readonly press: Press
  readonly facts: PressFacts
  readonly files: readonly PressFile[]
  readonly state: WindowState
}

/** For who writes about an event: its facts, pictures and words to copy, whom to ask, and how to be accredited. */
export function PressPage({ event, press, facts, files, state }: PressPageProps) {
  const t = useTranslations('press')
  const { language } = usePage()
  const name = textIn(event.name, language)
  const home = `/${language}/events/${event.slug}`
  return (
    <PublicPage
      title={`${t('title')} · ${name}`}
      description={t('description', { event: name })}
      accent={event.colour}
      noindex={!event.announcedAt}
      section="events"
    >
      <p className="eyebrow">
        <a href={home}>{name}</a>
      </p>
      <h1>{t('title')}</h1>
      <p className="lead">{t('lead', { event: name })}</p>
      {state !== 'off' && <Accreditation press={press} state={state} event={event} home={home} />}
      {press.kitShown && (
        <>
          <KitFacts facts={facts} />
          <Boilerplate boilerplate={press.boilerplate} />
          <PressFiles files={files} kind="logo" event={event} />
          <PressFiles files={files} kind="photo" event={event} />
        </>
      )}
      <section className="section">
        <h2>{t('contact')}</h2>
        <p>{t('contactLead')}</p>
        <p>
          <LinkButton kind="quiet" href={`${home}/contact`}>
            {t('write')}
          </LinkButton>
        </p>
      </section>
    </PublicPage>
  )
}

type AccreditationProps = {
  readonly press: Press
  readonly state: Exclude<WindowState, 'off'>
  readonly event: EventScope
  readonly home: string
}

function Accreditation({ press, state, event, home }: AccreditationProps) {
  const t = useTranslations('press')
  const { language } = usePage()
  const say = (instant: Date) => sayInstant(language, instant, event.timeZone)
  const words = textIn(press.words, language)
  return (
    <section className="section" id="accreditation">
      <h2>{t('accreditation')}</h2>
      {words && <Prose html={renderMarkdown(words)} />}
      <p>
        {state === 'not-yet' && press.opensAt && t('opensAt', { at: say(press.opensAt) })}
        {state === 'open' &&
          (press.closesAt ? t('closesAt', { at: say(press.closesAt) }) : t('openNow'))}
        {state === 'closed' && t('closed')}
      </p>
      <p className="actions">
        {state === 'open' && <LinkButton href={`${home}/press/apply`}>{t('apply')}</LinkButton>}
        <a href={`${home}/press/posts`}>{t('embargoed')}</a>
      </p>
    </section>
  )
}
