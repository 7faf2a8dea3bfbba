import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { Form } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { Island } from '../../../../ui/island.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { findPeople, PeopleCount } from '../../queries.ts'
import type { VerdictView } from '../verdict-view.ts'
import { PeopleFound } from './people-found.tsx'
import { Verdict } from './verdict.tsx'

type Props = {
  readonly slug: string
  readonly numbers: PeopleCount
  readonly words: string
  readonly people: Awaited<ReturnType<typeof findPeople>>
  readonly verdict: VerdictView | null
  readonly gate: string
  readonly zone: string
  readonly mayWalkIn: boolean
  readonly mayAgreeOnGuests: boolean
  readonly rejected: Rejected | null
}

/** The door, made for a phone held in one hand: verdict, camera, code, search; works without JavaScript. */
export function CheckInPage(props: Props) {
  const t = useTranslations('checkin')
  const { language } = usePage()
  const { slug, numbers, words, gate } = props
  const { errorOf, summary } = useProblems(props.rejected?.problems)
  const base = `/${language}/manage/events/${slug}/check-in`
  return (
    <ManagePage
      section="check-in"
      heading={t('title')}
      actions={
        props.mayWalkIn && (
          <LinkButton kind="quiet" href={`${base}/walk-in`}>
            {t('walkIn.title')}
          </LinkButton>
        )
      }
    >
      <div className="door" data-scan={`${base}/scan`} data-count={`${base}/count`}>
        <p className="door-count">
          <b data-part="in">{numbers.in}</b>{' '}
          <span className="soft">
            {t.rich('ofExpected', {
              expected: () => <span data-part="expected">{numbers.expected}</span>,
            })}{' '}
            <span data-part="guests">
              {numbers.guests > 0 && t('guests', { count: numbers.guests })}
            </span>
          </span>
        </p>
        <Verdict verdict={props.verdict} slug={slug} gate={gate} />
        {summary}
        <div className="door-camera" data-part="camera" hidden>
          <video playsInline muted data-part="video" hidden aria-label={t('camera.label')} />
          <Button type="button" size="large" data-part="start" data-stop={t('camera.stop')}>
            {t('camera.start')}
          </Button>
          <p
            className="soft"
            role="status"
            data-part="camera-says"
            data-refused={t('camera.refused')}
            data-missing={t('camera.missing')}
          />
        </div>
        <Form action={base}>
          <div className="field-row">
            <TextInput
              name="text"
              label={t('code')}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              error={errorOf('text')}
            />
            <TextInput
              name="gate"
              label={t('gate')}
              help={t('gateHelp')}
              maxLength={60}
              value={gate}
            />
          </div>
          <Button>{t('checkIn')}</Button>
        </Form>
        <search className="section">
          <form method="get" action={base} className="form">
            <TextInput
              name="q"
              type="search"
              label={t('search')}
              value={words}
              autoComplete="off"
            />
            <Button kind="quiet">{t('find')}</Button>
          </form>
        </search>
        {words && <PeopleFound {...props} base={base} />}
        {props.mayAgreeOnGuests && (
          <p>
            <a href={`/${language}/manage/events/${slug}/guests`}>{t('guestsLink')}</a>
          </p>
        )}
      </div>
      <Island name="areas/checkin/web/islands/door" />
    </ManagePage>
  )
}
