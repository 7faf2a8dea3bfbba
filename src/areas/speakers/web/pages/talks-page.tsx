import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { OwnPage } from '../../../../ui/own-page.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import type { TalkRow, UnkeptProposal } from '../../queries/talks.ts'

type TalksPageProps = {
  readonly talks: readonly TalkRow[]
  readonly more: boolean
  readonly page: number
  readonly unkept: readonly UnkeptProposal[]
}

/** One's own talks: written once, submitted to many events. */
export function TalksPage({ talks, more, page, unkept }: TalksPageProps) {
  const t = useTranslations('speakers')
  const { language } = usePage()
  const base = `/${language}/me/talks`
  const facts = ({ lang, level, submitted, given }: TalkRow) =>
    [
      sayLanguage(language, lang),
      level && t(`levels.${level}`),
      submitted > 0 && t('talks.submitted', { count: submitted }),
      given > 0 && t('talks.given', { count: given }),
    ]
      .filter(Boolean)
      .join(' · ')
  const add = <LinkButton href={`${base}/new`}>{t('talks.add')}</LinkButton>
  return (
    <OwnPage current="talks" title={t('talks.title')}>
      {talks.length === 0 && page === 1 ? (
        <EmptyState title={t('talks.none')} action={add}>
          {t('talks.lead')}
        </EmptyState>
      ) : (
        <>
          <p className="lead">{t('talks.lead')}</p>
          <ul className="mb-6">
            {talks.map((talk) => (
              <li key={talk.code} className="border-b border-line py-3">
                <a
                  href={`${base}/${talk.code}`}
                  className="font-semibold break-words"
                  lang={talk.lang}
                >
                  {talk.title}
                </a>
                <br />
                <span className="soft">{facts(talk)}</span>
              </li>
            ))}
          </ul>
          <Pagination
            page={page}
            pages={more ? page + 1 : page}
            hrefOf={(at) => `${base}?page=${at}`}
          />
          <div className="actions">{add}</div>
        </>
      )}
      {unkept.length > 0 && (
        <section className="section">
          <h2>{t('talks.unkept')}</h2>
          <p className="soft">{t('talks.unkeptLead')}</p>
          <ul>
            {unkept.map(({ code, title, eventSlug, eventName }) => (
              <li
                key={code}
                className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-b border-line py-3"
              >
                <span className="min-w-0">
                  <b className="break-words">{title}</b>
                  <br />
                  <span className="soft">{textIn(eventName, language)}</span>
                </span>
                <form method="post" action={`${base}/keep`}>
                  <input type="hidden" name="event" value={eventSlug} />
                  <input type="hidden" name="proposal" value={code} />
                  <Button kind="quiet" size="small" aria-label={t('talks.keepThis', { title })}>
                    {t('talks.keep')}
                  </Button>
                </form>
              </li>
            ))}
          </ul>
        </section>
      )}
    </OwnPage>
  )
}
