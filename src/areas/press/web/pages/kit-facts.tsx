import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry, sayDays, sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { languages, textIn, type LocalizedText } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { BreakingAddress } from '../../../../ui/breaking-address.tsx'
import { Definitions } from '../../../../ui/definitions.tsx'
import { Facts } from '../../../../ui/facts.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import type { PressFacts } from '../../queries/press-kit.ts'

/** When, where, in which languages, how much of what was published, and who holds it. */
export function KitFacts({ facts }: { facts: PressFacts }) {
  const t = useTranslations('press')
  const { language } = usePage()
  // Most addresses end with the city already.
  const named = (facts.venueAddress ?? '').toLowerCase().includes(facts.city.toLowerCase())
  const place = [
    facts.venueName,
    facts.venueAddress,
    named ? '' : facts.city,
    sayCountry(language, facts.country),
  ]
    .filter(Boolean)
    .join(', ')
  const spoken = new Intl.ListFormat(language).format(
    facts.languages.map((code) => sayLanguage(language, code)),
  )
  const numbers = (['sessions', 'speakers', 'tracks'] as const).filter((kind) => facts[kind] > 0)
  return (
    <section className="section" id="facts">
      <h2>{t('facts')}</h2>
      {numbers.length > 0 && (
        <Facts
          facts={numbers.map((kind) => ({
            fact: facts[kind],
            detail: t(`numbers.${kind}`, { count: facts[kind] }),
          }))}
        />
      )}
      <Definitions
        rows={[
          {
            term: t('when'),
            value:
              facts.startsOn && facts.endsOn && sayDays(language, facts.startsOn, facts.endsOn),
          },
          { term: t('where'), value: facts.attendance === 'online' ? t('online') : place },
          { term: t('languages'), value: spoken },
          { term: t('inShort'), value: textIn(facts.tagline, language) },
          {
            term: t('website'),
            value: facts.website && (
              <a className="wrap-anywhere" href={facts.website} rel="noopener">
                <BreakingAddress>{facts.website}</BreakingAddress>
              </a>
            ),
          },
          { term: t('hosts'), value: facts.hosts.length > 0 && <KitHosts facts={facts} /> },
        ]}
      />
    </section>
  )
}

const folders = { programme: 'programmes', community: 'communities' } as const

function KitHosts({ facts }: { facts: PressFacts }) {
  const { language } = usePage()
  return (
    <ul>
      {facts.hosts.map(({ kind, slug, name, summary }) => (
        <li key={slug}>
          <a href={`/${language}/${folders[kind]}/${slug}`}>{name}</a>
          {textIn(summary, language) && (
            <span className="soft"> · {textIn(summary, language)}</span>
          )}
        </li>
      ))}
    </ul>
  )
}

/** Words that may be copied, in every language they were written in; the reader's own first. */
export function Boilerplate({ boilerplate }: { boilerplate: LocalizedText }) {
  const t = useTranslations('press')
  const { language } = usePage()
  const written = languages
    .filter((each) => boilerplate[each])
    .toSorted((a, b) => Number(b === language) - Number(a === language))
  if (written.length === 0) return null
  return (
    <section className="section" id="boilerplate">
      <h2>{t('boilerplate')}</h2>
      <p className="soft">{t('boilerplateLead')}</p>
      {written.map((each) => (
        <div key={each} className="mt-6">
          <h3 className="mb-2">{beginSentence(sayLanguage(language, each))}</h3>
          <Prose html={renderMarkdown(boilerplate[each] ?? '')} lang={each} />
        </div>
      ))}
    </section>
  )
}
