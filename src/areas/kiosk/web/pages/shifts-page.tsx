import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import type { HandOverNote } from '../../queries/shifts.ts'
import { ShiftTime } from './shift-time.tsx'

type ShiftView = {
  readonly id: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly timeZone: string
  readonly places: number
  readonly taken: number
  readonly mine: boolean
  /** Who has a place; empty for people who do not staff the kiosk. */
  readonly names: readonly string[]
}

type ShiftsPageProps = {
  readonly kiosk: { readonly slug: string; readonly name: string }
  readonly shifts: readonly ShiftView[]
  /** Null for people who neither staff the kiosk nor look after it. */
  readonly notes: readonly HandOverNote[] | null
  readonly rejected?: Rejected
}

/** The shifts at a kiosk: take a place, give it back, and hand over to who comes next. */
export function ShiftsPage({ kiosk, shifts, notes, rejected }: ShiftsPageProps) {
  const t = useTranslations('kiosk')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const base = `/${language}/kiosk/${kiosk.slug}`
  return (
    <PublicPage title={`${t('shifts.title')} · ${kiosk.name}`} noindex>
      <p className="eyebrow">{kiosk.name}</p>
      <h1>{t('shifts.title')}</h1>
      <p className="lead">{t('shifts.lead')}</p>
      {shifts.some(({ mine }) => mine) && (
        <p>
          <a href={`${base}/shifts/mine.ics`} download>
            {t('shifts.calendar')}
          </a>
        </p>
      )}
      {shifts.length === 0 ? (
        <EmptyState title={t('shifts.none')}>{t('shifts.noneText')}</EmptyState>
      ) : (
        <ul className="door-people">
          {shifts.map((shift) => (
            <li key={shift.id}>
              <div>
                <strong>
                  <ShiftTime {...shift} />
                </strong>
                <p className="soft">
                  {t('shifts.free', { free: Math.max(0, shift.places - shift.taken) })}
                  {shift.names.length > 0 && ` · ${shift.names.join(', ')}`}
                </p>
              </div>
              <OwnPlace shift={shift} action={`${base}/shifts/${shift.id}`} />
            </li>
          ))}
        </ul>
      )}
      {notes && (
        <section className="section">
          <h2>{t('shifts.notes')}</h2>
          <p className="soft">{t('shifts.notesLead')}</p>
          <Form action={`${base}/notes`}>
            {summary}
            <TextArea
              name="words"
              label={t('shifts.note')}
              required
              maxLength={2_000}
              value={typedText(rejected?.typed, 'words')}
              error={errorOf('words')}
            />
            <FormActions>
              <Button kind="quiet">{t('shifts.write')}</Button>
            </FormActions>
          </Form>
          <ul className="door-people">
            {notes.map((note) => (
              <li key={note.id}>
                <div>
                  <p className="whitespace-pre-line">{note.words}</p>
                  <p className="soft">
                    {[
                      note.author,
                      sayInstant(language, note.createdAt, shifts[0]?.timeZone ?? 'UTC'),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </PublicPage>
  )
}

function OwnPlace({ shift, action }: { readonly shift: ShiftView; readonly action: string }) {
  const t = useTranslations('kiosk')
  if (shift.mine)
    return (
      <form method="post" action={`${action}/give-back`}>
        <Button kind="quiet">{t('shifts.giveBack')}</Button>
      </form>
    )
  if (shift.taken >= shift.places) return <span className="soft">{t('shifts.full')}</span>
  return (
    <form method="post" action={`${action}/take`}>
      <Button kind="quiet">{t('shifts.take')}</Button>
    </form>
  )
}
