import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant, sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn, type LocalizedText } from '../../../../shared/localized-text.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { Hero } from '../../../../ui/hero.tsx'
import { Select } from '../../../../ui/inputs.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Progress } from '../../../../ui/progress.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { BallotProgress } from '../../domain/ballot-progress.ts'
import type { VotingState } from '../../domain/voting-state.ts'
import type { BallotFilter, ballotPage, Voting } from '../../queries.ts'
import { Ballot } from './ballot.tsx'
import { OwnShown } from './own-shown.tsx'

export type VotePageProps = {
  readonly event: EventScope
  readonly voting: Voting
  readonly state: VotingState
  /** Null while nobody votes. */
  readonly list: Awaited<ReturnType<typeof ballotPage>> | null
  readonly page: number
  readonly filter: BallotFilter
  readonly query: string
  readonly tracks: readonly { readonly slug: string; readonly name: LocalizedText }[]
  /** Of who is signed in. */
  readonly progress: BallotProgress | null
  readonly own: readonly {
    readonly code: string
    readonly title: string
    readonly shown: boolean
  }[]
  /** Why who is signed in may not vote. */
  readonly barred: 'voter-not-confirmed' | 'voter-not-registered' | null
  readonly rejected?: Rejected
}

/** A public voting: what it is for, how far one is, and a few proposals at a time. */
export function VotePage(props: VotePageProps) {
  const { event, voting, state, list, filter, query, tracks, progress, own, barred } = props
  const t = useTranslations('voting')
  const errors = useTranslations('errors')
  const { language, actorName } = usePage()
  const base = `/${language}/events/${event.slug}`
  const name = textIn(event.name, language)
  const when = (at: Date) => sayInstant(language, at, event.timeZone)
  const lead = {
    soon: t('opensAtLead', { when: when(voting.opensAt) }),
    open: t('openLead', { when: when(voting.closesAt) }),
    closed: t('closedLead'),
    none: '',
  }[state]
  return (
    <PublicPage
      title={t('title', { event: name })}
      description={t('description')}
      noindex
      section="calls"
    >
      <Hero
        small
        eyebrow={<a href={base}>{name}</a>}
        title={t('heading')}
        lead={lead}
        actions={
          state === 'open' &&
          !actorName && (
            <LinkButton href={`/${language}/sign-in?next=${encodeURIComponent(`${base}/vote`)}`}>
              {t('signIn')}
            </LinkButton>
          )
        }
      />
      {state === 'open' && (
        <p>
          {t('how', { count: voting.leastScores })} {t(`for.${voting.voters}`)}
        </p>
      )}
      {state === 'open' && barred && <Notice kind="warning">{errors(barred)}</Notice>}
      {state !== 'soon' && progress && progress.available > 0 && !barred && (
        <div className="ballot-progress">
          <Progress
            label={t('progress', { scored: progress.scored, available: progress.available })}
            done={progress.scored}
            total={progress.available}
          />
          {progress.missing > 0 && state === 'open' && (
            <p>
              <b>{t('missing', { count: progress.missing })}</b>
            </p>
          )}
          {progress.missing === 0 && progress.scored > 0 && <p>{t('counting')}</p>}
        </div>
      )}
      {own.length > 0 && <OwnShown base={base} own={own} />}
      {list?.total === 0 && !query && (
        <EmptyState title={t('noneYet')}>{t('noneYetLead')}</EmptyState>
      )}
      {list && (list.total > 0 || query) && (
        <>
          <FilterBar
            action={`${base}/vote`}
            resetHref={query ? `${base}/vote` : null}
            summary={t('count', { count: list.total })}
          >
            {tracks.length > 0 && (
              <Select
                name="track"
                label={t('track')}
                empty={t('any')}
                value={filter.track}
                options={tracks.map((track) => ({
                  value: track.slug,
                  label: textIn(track.name, language),
                }))}
              />
            )}
            <Select
              name="language"
              label={t('language')}
              empty={t('any')}
              value={filter.language}
              options={['es', 'en', 'pt'].map((code) => ({
                value: code,
                label: beginSentence(sayLanguage(language, code)),
              }))}
            />
            {progress && (
              <Select
                name="show"
                label={t('show')}
                empty={t('any')}
                value={filter.unscored ? 'unscored' : null}
                options={[{ value: 'unscored', label: t('unscored') }]}
              />
            )}
          </FilterBar>
          <Ballot
            {...props}
            action={`${base}/vote`}
            list={list}
            mayVote={actorName !== null && !barred}
          />
        </>
      )}
    </PublicPage>
  )
}
