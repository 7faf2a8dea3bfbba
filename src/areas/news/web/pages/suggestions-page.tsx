import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDays, sayMonth } from '../../../../platform/i18n/dates.ts'
import { textIn, type Language } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import type { Suggestion, SuggestionStatus } from '../../queries/suggestions.ts'
import { NewsManagePage } from './news-manage-page.tsx'

type SuggestionsPageProps = {
  readonly status: SuggestionStatus
  readonly suggestions: readonly Suggestion[]
  readonly page: number
  readonly pages: number
}

/** Suggested events, each with the sentence it came from and what can be decided. */
export function SuggestionsPage({ status, suggestions, page, pages }: SuggestionsPageProps) {
  const t = useTranslations('news')
  const { language } = usePage()
  const base = `/${language}/manage/news/suggestions`
  const hrefOf = (which: SuggestionStatus, at = 1) => {
    const query = new URLSearchParams(which === 'open' ? {} : { status: which })
    if (at > 1) query.set('page', String(at))
    return query.size > 0 ? `${base}?${query.toString()}` : base
  }
  return (
    <NewsManagePage section="suggestions" heading={t('manage.suggestions')}>
      <p className="soft">{t('suggestions.lead')}</p>
      <Tabs
        label={t('statusOf')}
        tabs={(['open', 'confirmed', 'discarded'] as const).map((which) => ({
          href: hrefOf(which),
          label: t(`suggestions.${which}`),
          current: which === status,
        }))}
      />
      {suggestions.length > 0 ? (
        <ul className="suggestions">
          {suggestions.map((suggestion) => (
            <li key={suggestion.id}>
              <SuggestedEvent suggestion={suggestion} base={base} />
            </li>
          ))}
        </ul>
      ) : (
        <EmptyState title={t(`suggestions.none.${status}`)}>
          {status === 'open' ? t('suggestions.noneLead') : undefined}
        </EmptyState>
      )}
      <Pagination page={page} pages={pages} hrefOf={(at) => hrefOf(status, at)} />
    </NewsManagePage>
  )
}

function sayDates(language: Language, { precision, startsOn, endsOn }: Suggestion): string {
  if (!startsOn || precision === 'none') return ''
  return precision === 'month'
    ? sayMonth(language, startsOn)
    : sayDays(language, startsOn, endsOn ?? startsOn)
}

type SuggestedEventProps = { readonly suggestion: Suggestion; readonly base: string }

function SuggestedEvent({ suggestion, base }: SuggestedEventProps) {
  const t = useTranslations('news')
  const { language } = usePage()
  const { name, place, sentence, status, postSlug, postTitles } = suggestion
  const facts = [sayDates(language, suggestion) || t('suggestions.noDate'), place]
  return (
    <article className="suggestion">
      <h2>{name}</h2>
      <p>{facts.filter(Boolean).join(' · ')}</p>
      <blockquote>{sentence}</blockquote>
      <p className="soft">
        <a href={`/${language}/news/${postSlug}`}>{textIn(postTitles, language)}</a>
      </p>
      <Decision suggestion={suggestion} action={`${base}/${suggestion.id}`} />
      {status === 'confirmed' && suggestion.eventSlug && (
        <p>
          <a href={`/${language}/events/${suggestion.eventSlug}`}>
            {textIn(suggestion.eventName, language)}
          </a>
        </p>
      )}
    </article>
  )
}

function Decision({ suggestion, action }: { suggestion: Suggestion; action: string }) {
  const t = useTranslations('news')
  const { language } = usePage()
  const { status, name, undo, likelySlug, likelyName } = suggestion
  if (status === 'confirmed')
    return (
      undo && (
        <form method="post" action={`${action}/reopen`} className="actions">
          <Button kind="quiet" aria-label={t('suggestions.restoreIt', { name })}>
            {t('suggestions.restore')}
          </Button>
          {undo === 'draft' && <span className="soft">{t('suggestions.undoDraft')}</span>}
        </form>
      )
    )
  if (status === 'discarded')
    return (
      <form method="post" action={`${action}/restore`} className="actions">
        <Button kind="quiet" aria-label={t('suggestions.restoreIt', { name })}>
          {t('suggestions.restore')}
        </Button>
      </form>
    )
  return (
    <div className="actions">
      {likelySlug && (
        <form method="post" action={`${action}/confirm`}>
          <input type="hidden" name="event" value={likelySlug} />
          <Button kind="quiet">
            {t('suggestions.itIs', { name: textIn(likelyName, language) })}
          </Button>
        </form>
      )}
      <form method="post" action={`${action}/confirm`}>
        <Button kind="quiet" aria-label={t('suggestions.confirmIt', { name })}>
          {t('suggestions.confirm')}
        </Button>
      </form>
      <form method="post" action={`${action}/discard`}>
        <Button kind="plain" aria-label={t('suggestions.discardIt', { name })}>
          {t('suggestions.discard')}
        </Button>
      </form>
    </div>
  )
}
