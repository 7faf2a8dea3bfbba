import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { AgendaTabs } from '../../../../ui/agenda-tabs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { Timetable, TimetableSession } from '../../../schedule/domain/timetable.ts'
import type { OtherPlaceSaid, SaidCost, SessionExplained } from '../../domain/explain-session.ts'
import type { Candidate } from '../../queries/candidates.ts'
import { useCandidateName } from './candidate-name.ts'
import { toldIn } from './figure-words.ts'
import { usePlaceWords } from './place-words.ts'

type ExplainPageProps = {
  readonly slug: string
  /** As it is, or as a candidate has it. */
  readonly timetable: Timetable
  readonly session: TimetableSession
  readonly candidate: Candidate | null
  /** Null: it is none of those that are judged. */
  readonly explained: SessionExplained | null
}

/** Why a session is where it is: what each rule costs there, and what the best other places would gain or break. */
export function ExplainPage(props: ExplainPageProps) {
  const { slug, timetable, session, candidate, explained } = props
  const t = useTranslations('planning')
  const nameOf = useCandidateName()
  const { language } = usePage()
  const say = usePlaceWords(timetable)
  const agenda = `/${language}/manage/events/${slug}/agenda`
  const title = textIn(session.title, language)
  const isWaiting = session.startsAt === null
  return (
    <ManagePage section="agenda" heading={t('why.of', { title })}>
      <AgendaTabs slug={slug} current="plan" />
      <p className="lead">
        {say(session)}
        {session.pinned && ` · ${t('why.pinned')}`}
      </p>
      <p className="soft">
        {candidate ? (
          <a href={`${agenda}/plan/candidates/${candidate.number}`}>{nameOf(candidate)}</a>
        ) : (
          t('why.now')
        )}{' '}
        · <a href={`${agenda}/sessions/${session.code}`}>{t('why.session')}</a>
      </p>
      {!explained && <Notice title={t('why.notJudged')} />}
      {explained && !isWaiting && (
        <section className="section">
          <h2>{t('why.costs')}</h2>
          {explained.costs.length === 0 ? (
            <p>{t('why.free')}</p>
          ) : (
            <Costs costs={explained.costs} {...props} />
          )}
        </section>
      )}
      {explained && explained.others.length > 0 && (
        <section className="section">
          <h2>{isWaiting ? t('why.places') : t('why.others')}</h2>
          <ol className="stack">
            {explained.others.map((other) => (
              <li key={`${other.startsAt} ${other.roomId}`}>
                <Other other={other} isWaiting={isWaiting} {...props} />
              </li>
            ))}
          </ol>
        </section>
      )}
    </ManagePage>
  )
}

function Costs({ costs, timetable }: { costs: readonly SaidCost[]; timetable: Timetable }) {
  const t = useTranslations('planning')
  const { language } = usePage()
  const titles = new Map(timetable.sessions.map(({ id, title }) => [id, textIn(title, language)]))
  return (
    <ul>
      {costs.map(({ rule, level, amount, sessionIds }) => (
        <li key={rule}>
          {level === 'hard' && (
            <>
              <Tag tone="bad">{t('figures.cannotBe')}</Tag>{' '}
            </>
          )}
          {t(`rules.${rule}`)}
          {toldIn(rule) === 'minutes' && ` (${t('why.minutes', { count: Math.abs(amount) })})`}
          {sessionIds.length > 0 && (
            <span className="soft">
              {' '}
              {t('why.with', { titles: sessionIds.map((id) => titles.get(id)).join(' · ') })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}

function Other({
  other,
  isWaiting,
  timetable,
}: ExplainPageProps & { readonly other: OtherPlaceSaid; readonly isWaiting: boolean }) {
  const t = useTranslations('planning')
  const { language } = usePage()
  const say = usePlaceWords(timetable)
  const gains = other.changes.filter(({ amount }) => amount < 0)
  const breaks = other.changes.filter(({ amount }) => amount > 0)
  const swap = timetable.sessions.find(({ id }) => id === other.swapWith)
  const verdict =
    other.hard > 0
      ? 'impossible'
      : other.hard < 0 || other.soft < 0
        ? 'better'
        : other.soft === 0
          ? 'same'
          : 'worse'
  return (
    <div>
      <b>{say(other)}</b>{' '}
      {!isWaiting && (
        <Tag tone={verdict === 'better' ? 'good' : verdict === 'impossible' ? 'bad' : 'plain'}>
          {t(`why.verdict.${verdict}`)}
        </Tag>
      )}
      {swap && <p>{t('why.swap', { title: textIn(swap.title, language) })}</p>}
      {gains.length > 0 && (
        <>
          <p>{t('why.gains')}</p>
          <Costs costs={gains} timetable={timetable} />
        </>
      )}
      {breaks.length > 0 && (
        <>
          <p>{isWaiting ? t('why.wouldCost') : t('why.breaks')}</p>
          <Costs costs={breaks} timetable={timetable} />
        </>
      )}
      {isWaiting && breaks.length === 0 && <p>{t('why.free')}</p>}
    </div>
  )
}
