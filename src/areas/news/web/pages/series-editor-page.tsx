import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedTexts } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { ConfirmDanger } from '../../../../ui/confirm-danger.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { PostSeries, SeriesPart } from '../../queries/post-series.ts'
import { NewsManagePage } from './news-manage-page.tsx'

type Props = {
  readonly series: PostSeries
  readonly parts: readonly SeriesPart[]
  readonly now: Date
  readonly rejected?: Rejected
}

/** A series for those who look after it: its words, the order of its parts, its end. */
export function SeriesEditorPage({ series, parts, now, rejected }: Props) {
  const t = useTranslations('news')
  const { language } = usePage()
  const { summary, errorOf } = useProblems(rejected?.problems)
  const base = `/${language}/manage/news/series/${series.slug}`
  const name = textIn(series.name, language)
  const out = parts.some(({ publishedAt }) => publishedAt && publishedAt <= now)
  const mistyped = errorOf('confirmation')
  const typed = rejected && 'name.es' in rejected.typed ? rejected.typed : undefined
  return (
    <NewsManagePage
      section="series"
      heading={name}
      actions={
        out && (
          <LinkButton kind="quiet" href={`/${language}/news/series/${series.slug}`}>
            {t('see')}
          </LinkButton>
        )
      }
    >
      {summary}
      <Form action={base}>
        <LocalizedFields
          name="name"
          label={t('series.name')}
          maxLength={120}
          value={typed ? typedTexts(typed, 'name') : series.name}
          error={errorOf('name')}
        />
        <LocalizedFields
          name="summary"
          label={t('series.summary')}
          required={false}
          rows={2}
          maxLength={500}
          value={typed ? typedTexts(typed, 'summary') : series.summary}
          error={errorOf('summary')}
        />
        <FormActions>
          <Button>{t('save')}</Button>
        </FormActions>
      </Form>
      <section className="section" id="parts">
        <h2>{t('series.partsTitle')}</h2>
        <p className="soft">{t('series.partsLead')}</p>
        <ol className="series-order">
          {parts.map((part, at) => {
            const title = textIn(part.titles, language) || t('untitled')
            return (
              <li key={part.id}>
                <p>
                  <a href={`/${language}/manage/news/posts/${part.slug}`}>{title}</a>{' '}
                  {!(part.publishedAt && part.publishedAt <= now) && (
                    <Tag>{t(part.publishedAt ? 'status.scheduled' : 'status.draft')}</Tag>
                  )}
                </p>
                <Form action={`${base}/parts`} hidden={{ part: part.slug }}>
                  <div className="actions">
                    <Button
                      kind="plain"
                      name="act"
                      value="up"
                      disabled={at === 0}
                      aria-label={t('series.upOf', { title })}
                    >
                      ↑ {t('gallery.up')}
                    </Button>
                    <Button
                      kind="plain"
                      name="act"
                      value="down"
                      disabled={at === parts.length - 1}
                      aria-label={t('series.downOf', { title })}
                    >
                      ↓ {t('gallery.down')}
                    </Button>
                  </div>
                </Form>
              </li>
            )
          })}
        </ol>
      </section>
      <ConfirmDanger
        action={`${base}/delete`}
        label={t('series.delete')}
        nameToType={name}
        consequence={<p>{t('series.deleteLead')}</p>}
        {...(mistyped && { error: mistyped })}
      />
    </NewsManagePage>
  )
}
