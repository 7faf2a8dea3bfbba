import { Fragment } from 'react'
import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDays } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Tag, Tags } from '../../../../ui/tag.tsx'
import type { Found } from '../../domain/found.ts'
import type { Part } from '../../domain/marked-text.ts'

/** What was found, of every kind in one list: the one that fits best first. */
export const FoundList = ({ found }: { found: readonly Found[] }) => (
  <ol className="found">
    {found.map((one) => (
      <FoundRow key={one.path} found={one} />
    ))}
  </ol>
)

function FoundRow({ found }: { found: Found }) {
  const t = useTranslations('search')
  const { language } = usePage()
  const { event, startsOn, endsOn } = found
  const foreign = (of: string) => (of && of !== language ? of : undefined)
  const facts = [
    startsOn && endsOn && sayDays(language, startsOn, endsOn),
    event && (
      <a key="event" href={`/${language}/events/${event.slug}`}>
        {textIn(event.name, language)}
      </a>
    ),
    found.beside.length > 0 && <Marked key="beside" parts={found.beside} />,
  ].filter(Boolean)
  return (
    <li>
      <h2 lang={foreign(found.titleLanguage)}>
        <a href={`/${language}/${found.path}`}>
          <Marked parts={found.title} />
        </a>
      </h2>
      <Tags>
        <Tag tone="plain">{t(`kind1.${found.kind}`)}</Tag>
        {found.cancelled && <Tag tone="warn">{t('cancelled')}</Tag>}
      </Tags>
      {facts.length > 0 && (
        <p className="soft">
          {facts.map((fact, at) => (
            <Fragment key={at}>
              {at > 0 && ' · '}
              {fact}
            </Fragment>
          ))}
        </p>
      )}
      {found.snippet.length > 0 && (
        <p lang={foreign(found.snippetLanguage)}>
          <Marked parts={found.snippet} />
        </p>
      )}
    </li>
  )
}

/** A text with its hits marked. */
const Marked = ({ parts }: { parts: readonly Part[] }) =>
  parts.map(({ text, hit }, at) =>
    hit ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>,
  )
