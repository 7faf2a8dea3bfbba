import { useTranslations } from 'use-intl'
import { Tag } from '../../../../ui/tag.tsx'
import type { RecapSentence } from '../../use-cases/recap-sentences.ts'

type RecapSourcesProps = {
  readonly sentences: readonly RecapSentence[]
  /** The text as it stands. */
  readonly body: string
}

/** Beside a recap: every sentence that the event's data make today, where it comes from, and whether the text says it. */
export function RecapSources({ sentences, body }: RecapSourcesProps) {
  const t = useTranslations('news')
  if (sentences.length === 0) return null
  return (
    <section className="card stack" id="sources">
      <h2>{t('recap.sources')}</h2>
      <p className="soft">{t('recap.sourcesLead')}</p>
      <ul className="recap-sources">
        {sentences.map(({ text, page, address }) => (
          <li key={text}>
            <p>{text.replaceAll('**', '').replace(/^> ?/gmu, '')}</p>
            <p>
              <Tag tone={body.includes(text) ? 'good' : 'plain'}>
                {body.includes(text) ? t('recap.inText') : t('recap.notInText')}
              </Tag>{' '}
              <a href={address}>{t(`recap.pages.${page}`)}</a>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
