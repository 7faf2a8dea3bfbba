import { useTranslations } from 'use-intl'
import { Button } from './button.tsx'
import { Details } from './details.tsx'
import { MarkedPassage, type Marked } from './marked-passage.tsx'
import { Tag, Tags } from './tag.tsx'

/** A proposal that is like another, as somebody of the committee may see it. */
export type SimilarItem = {
  readonly code: string
  readonly title: string
  readonly href: string
  readonly lang: string
  readonly level: 'text' | 'idea' | 'passages'
  /** The name of the event that it was submitted to, if that is another one. */
  readonly event: string | null
  readonly verdict: 'different' | 'same' | null
  /** Null while no names are shown. */
  readonly sameSpeaker: boolean | null
  readonly passages: readonly { readonly one: Marked; readonly other: Marked }[]
}

const tones = { text: 'bad', idea: 'warn', passages: 'plain' } as const

type SimilarityProps = {
  readonly item: SimilarItem
  /** The language of the proposal on the left. */
  readonly lang: string
  /** Where a word on the pair is sent (`other`, `verdict`); null: not for this reader to say. */
  readonly judgeAction: string | null
  /** Given back with the verdict: where to go on. */
  readonly from: 'proposal' | 'review' | 'list'
}

/** How alike two proposals are, the passages side by side with what they share marked, and the committee's word on them. */
export function Similarity({ item, lang, judgeAction, from }: SimilarityProps) {
  const t = useTranslations('ui.similar')
  return (
    <>
      <Tags>
        <Tag tone={tones[item.level]}>{t(`levels.${item.level}`)}</Tag>
        {item.event && <Tag tone="plain">{t('otherEvent', { event: item.event })}</Tag>}
        {item.sameSpeaker && <Tag tone="plain">{t('sameSpeaker')}</Tag>}
        {item.verdict && (
          <Tag tone={item.verdict === 'same' ? 'warn' : 'good'}>
            {t(`verdicts.${item.verdict}`)}
          </Tag>
        )}
      </Tags>
      {item.passages.length > 0 && (
        <Details summary={t('passages', { count: item.passages.length })}>
          {item.passages.map((passage, at) => (
            <div className="side-by-side" key={at}>
              <MarkedPassage label={t('here')} lang={lang} passage={passage.one} />
              <MarkedPassage label={item.title} lang={item.lang} passage={passage.other} />
            </div>
          ))}
        </Details>
      )}
      {judgeAction && (
        <form method="post" action={judgeAction} className="actions">
          <input type="hidden" name="other" value={item.code} />
          <input type="hidden" name="from" value={from} />
          {(item.verdict ? (['open'] as const) : (['different', 'same'] as const)).map(
            (verdict) => (
              <Button
                key={verdict}
                kind="plain"
                name="verdict"
                value={verdict}
                aria-label={`${t(`acts.${verdict}`)}: ${item.title}`}
              >
                {t(`acts.${verdict}`)}
              </Button>
            ),
          )}
        </form>
      )}
    </>
  )
}

type SimilarProposalsProps = Omit<SimilarityProps, 'item'> & {
  readonly items: readonly SimilarItem[]
  /** A speaker submitted much the same to an event that the reader does not see. */
  readonly elsewhere: boolean
}

/** The panel beside a proposal: what is like it. Nothing at all while nothing is. */
export function SimilarProposals({ items, elsewhere, ...rest }: SimilarProposalsProps) {
  const t = useTranslations('ui.similar')
  if (items.length === 0 && !elsewhere) return null
  return (
    <section className="section" id="similar">
      <h2>{t('label')}</h2>
      <p className="soft">{t('help')}</p>
      {elsewhere && <p>{t('elsewhere')}</p>}
      <ul className="similar-list">
        {items.map((item) => (
          <li key={item.code}>
            <h3>
              <a href={item.href} lang={item.lang}>
                {item.title}
              </a>
            </h3>
            <Similarity item={item} {...rest} />
          </li>
        ))}
      </ul>
    </section>
  )
}
