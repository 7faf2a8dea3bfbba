import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { DateTimeInput, TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Table } from '../../../../ui/table.tsx'
import { TimeZoneSelect } from '../../../../ui/time-zone-select.tsx'
import { folderOf, type KioskHome } from '../../domain/kiosk-scope.ts'
import type { Volunteer } from '../../queries/volunteers.ts'
import type { Shift } from '../../queries/shifts.ts'
import { KioskVolunteers, type VolunteersLink } from './kiosk-volunteers.tsx'
import { KioskFrame } from './kiosk-frame.tsx'
import { ShiftTime } from './shift-time.tsx'

type PlanProps = {
  readonly home: KioskHome
  readonly kiosk: { readonly slug: string; readonly name: string }
  readonly shifts: readonly Shift[]
  readonly volunteers: readonly Volunteer[]
  readonly invitation: VolunteersLink | null
  readonly timeZone: string
  readonly rejected?: Rejected
}

/** Who staffs a kiosk when: shifts with places, who took them, and a form for another. */
export function PlanShiftsPage(props: PlanProps) {
  const { home, kiosk, shifts, timeZone, rejected } = props
  const t = useTranslations('kiosk')
  const { language, scope } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const action = `/${language}/manage/${folderOf[home]}/${scope?.slug}/kiosks/${kiosk.slug}/shifts`
  const typed = (name: string, usual = '') => (rejected ? typedText(rejected.typed, name) : usual)
  return (
    <KioskFrame home={home} heading={`${t('shifts.title')}: ${kiosk.name}`} below>
      <p className="lead">
        {t.rich('shifts.planLead', {
          link: (words) => <a href={`/${language}/kiosk/${kiosk.slug}/shifts`}>{words}</a>,
        })}
      </p>
      <Table
        caption={t('shifts.title')}
        rows={shifts}
        rowKey={({ id }) => id}
        empty={<p className="soft">{t('shifts.none')}</p>}
        columns={[
          { key: 'when', label: t('shifts.when'), cell: (shift) => <ShiftTime {...shift} /> },
          {
            key: 'who',
            label: t('shifts.who'),
            cell: ({ people }) => people.map(({ name }) => name).join(', ') || '–',
          },
          {
            key: 'places',
            label: t('shifts.places'),
            number: true,
            cell: ({ people, places }) => `${people.length}/${places}`,
          },
          {
            key: 'drop',
            label: t('shifts.drop'),
            cell: ({ id, people }) => (
              <Form
                action={`${action}/${id}/drop`}
                confirm={t('shifts.dropSure', { count: people.length })}
              >
                <Button kind="plain">{t('shifts.drop')}</Button>
              </Form>
            ),
          },
        ]}
      />
      <section className="section">
        <h2>{t('shifts.add')}</h2>
        <Form action={action}>
          {summary}
          <FieldRow>
            <DateTimeInput
              name="startsAt"
              label={t('shifts.startsAt')}
              required
              value={typed('startsAt')}
              error={errorOf('startsAt')}
            />
            <DateTimeInput
              name="endsAt"
              label={t('shifts.endsAt')}
              required
              value={typed('endsAt')}
              error={errorOf('endsAt')}
            />
          </FieldRow>
          <FieldRow>
            <TimeZoneSelect
              name="timeZone"
              label={t('shifts.zone')}
              value={typed('timeZone', timeZone)}
              error={errorOf('timeZone')}
            />
            <TextInput
              name="places"
              label={t('shifts.places')}
              type="number"
              min={1}
              max={50}
              required
              value={typed('places', '2')}
              error={errorOf('places')}
            />
          </FieldRow>
          <FormActions>
            <Button>{t('shifts.addButton')}</Button>
          </FormActions>
        </Form>
      </section>
      <KioskVolunteers {...props} action={action} />
    </KioskFrame>
  )
}
