import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayShortDay } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { Select, TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Timetable } from '../../domain/timetable.ts'

type KeptRoomsProps = {
  readonly base: string
  readonly timetable: Timetable
  readonly rejected: Rejected | undefined
}

/** The times at which rooms are kept for a host or for nobody, and a form for the next. */
export function KeptRooms({ base, timetable, rejected }: KeptRoomsProps) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  const { errorOf } = useProblems(rejected?.problems)
  const shown = (name: string) => typedText(rejected?.typed, name)
  const nameOf = (list: readonly { id: string; name: string }[], id: string | null) =>
    list.find((each) => each.id === id)?.name
  const named = (list: readonly { id: string; name: string }[]) =>
    list.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <section className="section">
      <h2>{t('keptRooms')}</h2>
      <p className="soft">{t('keptRoomsLead')}</p>
      <ul className="stack">
        {timetable.roomBlocks.map((block) => (
          <li key={block.id}>
            {t('keptRoom', {
              room: nameOf(timetable.rooms, block.roomId) ?? '',
              day: sayShortDay(language, block.day),
              from: block.startsAt,
              until: block.endsAt,
              host: nameOf(timetable.hosts, block.hostId) ?? 'none',
            })}
            {block.note && <span className="soft"> · {block.note}</span>}
            <form method="post" action={`${base}/free`}>
              <input type="hidden" name="id" value={block.id} />
              <Button kind="plain">{t('freeRoom')}</Button>
            </form>
          </li>
        ))}
      </ul>
      <Form action={`${base}/keep`}>
        <FieldRow>
          <Select
            name="roomId"
            label={t('room')}
            empty={t('chooseRoom')}
            required
            value={shown('roomId')}
            options={named(timetable.rooms)}
            error={errorOf('roomId')}
          />
          <Select
            name="day"
            label={t('day')}
            required
            value={shown('day')}
            options={timetable.days.map(({ day }) => ({
              value: day,
              label: sayShortDay(language, day),
            }))}
            error={errorOf('day')}
          />
        </FieldRow>
        <FieldRow>
          <TextInput
            name="startsAt"
            type="time"
            className="short"
            label={t('keptFrom')}
            required
            value={shown('startsAt')}
            error={errorOf('startsAt')}
          />
          <TextInput
            name="endsAt"
            type="time"
            className="short"
            label={t('keptUntil')}
            required
            value={shown('endsAt')}
            error={errorOf('endsAt')}
          />
        </FieldRow>
        <Select
          name="hostId"
          label={t('keptFor')}
          empty={t('keptForNobody')}
          required={false}
          value={shown('hostId')}
          options={named(timetable.hosts)}
          error={errorOf('hostId')}
        />
        <TextInput
          name="note"
          label={t('keptWhy')}
          maxLength={200}
          required={false}
          value={shown('note')}
          error={errorOf('note')}
        />
        <FormActions>
          <Button kind="quiet">{t('keepRoom')}</Button>
        </FormActions>
      </Form>
    </section>
  )
}
