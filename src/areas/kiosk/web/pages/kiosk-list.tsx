import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import type { KioskContent, Slide } from '../../domain/content.ts'
import { shownAt } from '../../domain/rotation.ts'
import { sayTimeLeft } from '../../domain/time-left.ts'

type ListProps = { readonly slug: string; readonly content: KioskContent }

/** What a kiosk shows, all at once: for a screen without JavaScript, and for whoever reads instead of waiting. */
export function KioskList({ slug, content }: ListProps) {
  const t = useTranslations('kiosk')
  const { now } = usePage()
  const shown = shownAt(content, now.getTime())
  const of = (kind: Slide['kind']) => shown.filter((slide) => slide.kind === kind)
  const parts = [
    { heading: t('list.events'), slides: of('event') },
    { heading: t('list.calls'), slides: of('call') },
    { heading: t('list.outside'), slides: of('outside') },
    { heading: t('list.posts'), slides: of('post') },
    { heading: t('list.sponsors'), slides: of('sponsor') },
    { heading: t('list.photos'), slides: of('photo') },
    { heading: t('list.quotes'), slides: of('quote') },
    { heading: t('list.messages'), slides: of('message') },
  ].filter(({ slides }) => slides.length > 0)
  return (
    <main className="kiosk-list">
      <h1>{content.name}</h1>
      {content.urgent && <Item slug={slug} content={content} slide={content.urgent} />}
      {parts.length === 0 && <Item slug={slug} content={content} slide={content.welcome} />}
      {parts.map(({ heading, slides }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          <ul>
            {slides.map((slide) => (
              <li key={slide.key}>
                <Item slug={slug} content={content} slide={slide} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  )
}

function Item({ slug, content, slide }: ListProps & { readonly slide: Slide }) {
  const t = useTranslations('kiosk')
  const { language, baseUrl, now } = usePage()
  const own = slide.words[language] ? language : undefined
  const spoken = own ?? content.languages.find((each) => slide.words[each])
  const words = spoken ? slide.words[spoken] : Object.values(slide.words)[0]
  if (!words) return null
  const left = slide.countTo
    ? sayTimeLeft(content.words[spoken ?? language], slide.countTo, now.getTime())
    : ''
  return (
    <div lang={spoken}>
      <p>{[words.lead, left].filter(Boolean).join(' · ')}</p>
      <p>
        {slide.code ? (
          <a href={`${baseUrl}/k/${slide.code.address.split('/').at(-1)}`}>{words.title}</a>
        ) : (
          <strong>{words.title}</strong>
        )}
      </p>
      {words.text && <p>{words.text}</p>}
      {slide.event && (
        <p lang={language}>
          <a href={`${baseUrl}/${language}/events/${slide.event}/tell-me?at=${slug}`}>
            {t('interest.link')}
          </a>
        </p>
      )}
    </div>
  )
}
