import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Details } from '../../../../ui/details.tsx'
import type { cardLinesOf } from '../../queries/embedded-cards.ts'

type Props = { readonly lines: NonNullable<Awaited<ReturnType<typeof cardLinesOf>>> }

/** The lines that become cards in a text of the post: of its event the agenda, the sessions and the speakers, to copy. */
export function CardLines({ lines }: Props) {
  const t = useTranslations('news.cards')
  const { language } = usePage()
  const base = `/${language}/events/${lines.slug}`
  const line = (title: string, path: string) => (
    <li key={path}>
      <code>{`[${title.replace(/[[\]]/gu, '')}](${base}/${path})`}</code>
    </li>
  )
  return (
    <section className="card stack" id="cards">
      <h2>{t('title')}</h2>
      <p className="soft">{t('lead')}</p>
      <ul className="card-lines">{line(t('agenda'), 'agenda')}</ul>
      {(['sessions', 'speakers'] as const).map(
        (kind) =>
          lines[kind].length > 0 && (
            <Details key={kind} summary={t(kind, { count: lines[kind].length })}>
              <ul className="card-lines">
                {lines[kind].map(({ title, path }) =>
                  line(
                    typeof title === 'string' ? title : textIn(title, language),
                    `${kind}/${path}`,
                  ),
                )}
              </ul>
            </Details>
          ),
      )}
    </section>
  )
}
