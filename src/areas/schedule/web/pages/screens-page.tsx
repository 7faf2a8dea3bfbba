import { usePage } from '../../../../platform/http/page-context.ts'
import { translator } from '../../../../platform/i18n/messages.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { languages, textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { eventHome } from '../../domain/addresses.ts'
import type { FilterChoice } from '../../domain/agenda-keys.ts'
import type { AgendaEvent } from '../../queries/releases.ts'
import { themes } from './agenda-screen.tsx'

type ScreensPageProps = { readonly event: AgendaEvent; readonly rooms: readonly FilterChoice[] }

/** Which room a screen stands at, how it looks and which languages take turns on it. */
export function ScreensPage({ event, rooms }: ScreensPageProps) {
  const { language } = usePage()
  const t = translator(language, 'schedule')
  const home = eventHome(language, event.slug)
  const name = textIn(event.name, language)
  return (
    <PublicPage
      title={t('titleOf', { what: t('screens.title'), event: name })}
      accent={event.colour}
      section="events"
      noindex
    >
      <Hero
        small
        eyebrow={<a href={home}>{name}</a>}
        title={t('screens.title')}
        lead={t('screens.lead')}
      />
      <form method="get" action={`${home}/screens/show`} className="agenda-filters">
        <fieldset className="pills">
          <legend>{t('screens.where')}</legend>
          {[{ value: '', name: null }, ...rooms].map((room, at) => (
            <label key={room.value}>
              <input type="radio" name="room" value={room.value} defaultChecked={at === 0} />
              {room.name ? textIn(room.name, language) : t('screens.corridor')}
            </label>
          ))}
        </fieldset>
        <fieldset className="pills">
          <legend>{t('screens.languages')}</legend>
          {languages.map((each) => (
            <label key={each}>
              <input
                type="checkbox"
                name="language"
                value={each}
                defaultChecked={each === language}
              />
              {beginSentence(sayLanguage(language, each))}
            </label>
          ))}
        </fieldset>
        <fieldset className="pills">
          <legend>{t('screens.theme')}</legend>
          {themes.map((theme) => (
            <label key={theme}>
              <input type="radio" name="theme" value={theme} defaultChecked={theme === 'auto'} />
              {t(`screens.themes.${theme}`)}
            </label>
          ))}
        </fieldset>
        <p>
          <Button>{t('screens.show')}</Button>
        </p>
      </form>
    </PublicPage>
  )
}
