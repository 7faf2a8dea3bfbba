import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Island } from '../../../../ui/island.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Progress } from '../../../../ui/progress.tsx'
import type { SaidClash } from '../../domain/clash-in-words.ts'
import type { Run } from '../../queries/runs.ts'
import type { AssignmentPageProps } from './assignment-page-props.ts'

type RunPanelProps = AssignmentPageProps & { readonly run: Run; readonly base: string }

/** What became of the last search: how far it is, what it found and would change, or why there is no assignment. */
export function RunPanel(props: RunPanelProps) {
  const { run, base, difference, past } = props
  const t = useTranslations('assignment')
  const stop = (label: string) => (
    <form method="post" action={`${base}/stop`}>
      <input type="hidden" name="run" value={run.id} />
      <Button kind="quiet">{label}</Button>
    </form>
  )
  switch (run.state) {
    case 'running':
      return (
        <div className="stack" data-search-progress={`${base}/progress`}>
          <Island name="search-progress" />
          <Progress label={t('running')} done={run.progress * 100} total={100} />
          <p className="soft">
            {t('runningLead')} <a href={base}>{t('look')}</a>
          </p>
          {stop(t('stop'))}
        </div>
      )
    case 'found':
      return (
        <div className="stack">
          <Notice kind={past ? 'warning' : 'info'} title={t('found.title')}>
            {difference && t('found.difference', difference)}{' '}
            {run.outcome &&
              'seconds' in run.outcome &&
              t('found.took', {
                aim: t(`aims.${run.aim}`),
                seconds: Math.ceil(run.outcome.seconds * 10) / 10,
              })}{' '}
            {past ? t('found.past') : t('found.lead')}
          </Notice>
          <div className="actions">
            {!past && (
              <form method="post" action={`${base}/accept`}>
                <input type="hidden" name="run" value={run.id} />
                <Button>{t('found.accept')}</Button>
              </form>
            )}
            {stop(t('found.discard'))}
          </div>
        </div>
      )
    case 'clash':
      return (
        <Notice kind="warning" title={t('clash.title')}>
          <ul>
            {run.outcome &&
              'clashes' in run.outcome &&
              run.outcome.clashes.map((clash, at) => (
                <li key={at}>
                  <Clash {...props} clash={clash} />
                </li>
              ))}
          </ul>
          <p>{t('clash.lead')}</p>
        </Notice>
      )
    case 'failed':
      return <Notice kind="error" title={t('failed')} />
    default:
      return null
  }
}

function Clash({ clash, trackNames, titles }: RunPanelProps & { readonly clash: SaidClash }) {
  const t = useTranslations('assignment')
  const { language } = usePage()
  const { track, lang, needed, available, reviewers, proposals } = clash
  const numbers = { needed, available, reviewers, proposals }
  const named = clash.proposalIds.flatMap((id) => titles.get(id) ?? [])
  if (clash.kind === 'proposals') return t('clash.proposals', numbers)
  const about = {
    ...numbers,
    track: track === null ? '' : textIn(trackNames.get(track), language) || track,
    lang: lang === null ? '' : sayLanguage(language, lang),
  }
  return (
    <>
      {named.length > 0
        ? t('clash.readers', about)
        : track !== null && lang !== null
          ? t('clash.trackAndLanguage', about)
          : track !== null
            ? t('clash.track', about)
            : lang !== null
              ? t('clash.language', about)
              : t('clash.readers', about)}
      {named.length > 0 && ` ${t('clash.titles', { titles: named.join(' · ') })}`}
    </>
  )
}
