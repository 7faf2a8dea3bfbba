import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { AgendaTabs } from '../../../../ui/agenda-tabs.tsx'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/choices.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { DateTimeInput, Select } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { isProgramme } from '../../../schedule/domain/session-kinds.ts'
import { isPlaced, onStage, type Timetable } from '../../../schedule/domain/timetable.ts'

type RepairPageProps = {
  readonly slug: string
  readonly timetable: Timetable
  /** How many things of the working copy cannot be. */
  readonly clashes: number
  readonly rejected?: Rejected
}

/** Something happened: the fewest moves after which the agenda holds again, shown before they are made. */
export function RepairPage({ slug, timetable, clashes, rejected }: RepairPageProps) {
  const t = useTranslations('planning')
  const { language } = usePage()
  const { summary } = useProblems(rejected?.problems)
  const base = `/${language}/manage/events/${slug}/agenda/plan`
  const placed = timetable.sessions.filter(
    (session) => isPlaced(session) && isProgramme(session.kind),
  )
  const speaking = new Set(
    placed.flatMap((session) => onStage(session).map(({ personId }) => personId)),
  )
  const people = [...timetable.people.values()]
    .filter(({ id, name }) => speaking.has(id) && name !== '')
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
  return (
    <ManagePage section="agenda" heading={t('repair.title')}>
      <AgendaTabs slug={slug} current="plan" />
      <p className="lead">{t('repair.lead')}</p>
      {summary}
      {placed.length === 0 || timetable.rooms.length === 0 ? (
        <EmptyState title={t('repair.nothing.title')}>{t('repair.nothing.lead')}</EmptyState>
      ) : (
        <>
          {people.length > 0 && (
            <section className="section">
              <h2>{t('repair.person.title')}</h2>
              <Missing
                {...{ base, rejected }}
                happened="speaker-away"
                field="person"
                choices={people.map(({ id, name }) => ({ value: id, label: name }))}
              />
            </section>
          )}
          <section className="section">
            <h2>{t('repair.room.title')}</h2>
            <Missing
              {...{ base, rejected }}
              happened="room-lost"
              field="room"
              choices={timetable.rooms.map(({ id, name }) => ({ value: id, label: name }))}
            />
          </section>
          <section className="section">
            <h2>{t('repair.clashes.title')}</h2>
            <p>{t('repair.clashes.lead', { count: clashes })}</p>
            {clashes > 0 && (
              <Form action={`${base}/repair`} hidden={{ happened: 'clashes' }}>
                <Button kind="quiet">{t('repair.clashes.button')}</Button>
              </Form>
            )}
          </section>
        </>
      )}
    </ManagePage>
  )
}

type MissingProps = {
  readonly base: string
  readonly happened: 'speaker-away' | 'room-lost'
  readonly field: 'person' | 'room'
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly rejected: Rejected | undefined
}

/** Who or what is missing, and from when to when. */
function Missing({ base, happened, field, choices, rejected }: MissingProps) {
  const t = useTranslations('planning')
  const own = typedText(rejected?.typed, 'happened') === happened ? rejected : undefined
  const { errorOf } = useProblems(own?.problems)
  const id = (name: string) => `${field}-${name}`
  return (
    <Form action={`${base}/repair`} hidden={{ happened }}>
      <Select
        name={field}
        label={t(`repair.${field}.label`)}
        required
        empty={t('repair.choose')}
        value={typedText(own?.typed, field)}
        options={choices}
        error={errorOf(field)}
      />
      <FieldRow>
        {(['from', 'until'] as const).map((name) => (
          <DateTimeInput
            key={name}
            id={id(name)}
            name={name}
            label={t(`repair.${name}`)}
            help={t(`repair.${name}Help`)}
            required={false}
            value={typedText(own?.typed, name)}
            error={errorOf(name)}
          />
        ))}
      </FieldRow>
      <Checkbox
        id={id('noted')}
        name="noted"
        label={t(`repair.${field}.noted`)}
        checked={!own || typedText(own.typed, 'noted') === 'on'}
      />
      <FormActions>
        <Button kind="quiet">{t('repair.button')}</Button>
      </FormActions>
    </Form>
  )
}
