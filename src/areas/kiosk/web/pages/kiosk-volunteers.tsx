import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDate, sayInstant } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { Select } from '../../../../ui/inputs.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { Volunteer } from '../../queries/volunteers.ts'
import { invitationDays } from '../forms.ts'

export type VolunteersLink = { readonly address: string; readonly expiresAt: Date }

type VolunteersProps = {
  readonly action: string
  readonly volunteers: readonly Volunteer[]
  readonly invitation: VolunteersLink | null
  readonly timeZone: string
}

/** Who may take shifts besides the team: the link by which they come, and who came. */
export function KioskVolunteers({ action, volunteers, invitation, timeZone }: VolunteersProps) {
  const t = useTranslations('kiosk')
  const { language } = usePage()
  return (
    <section className="section">
      <h2>{t('volunteers.title')}</h2>
      <p className="soft">{t('volunteers.lead')}</p>
      {invitation && (
        <>
          <p>
            {t('volunteers.standing', {
              until: sayInstant(language, invitation.expiresAt, timeZone),
            })}
            <br />
            <code className="break-all">{invitation.address}</code>
          </p>
          <Form action={`${action}/link/withdraw`}>
            <Button kind="plain">{t('volunteers.withdraw')}</Button>
          </Form>
        </>
      )}
      <Form action={`${action}/link`}>
        <Select
          name="days"
          label={t('volunteers.days')}
          value="7"
          options={invitationDays.map((days) => ({
            value: String(days),
            label: t('volunteers.forDays', { days }),
          }))}
        />
        <FormActions>
          <Button kind="quiet">
            {invitation ? t('volunteers.replace') : t('volunteers.make')}
          </Button>
        </FormActions>
      </Form>
      <Table
        caption={t('volunteers.came')}
        rows={volunteers}
        rowKey={({ id }) => id}
        empty={<p className="soft">{t('volunteers.none')}</p>}
        columns={[
          { key: 'who', label: t('volunteers.who'), cell: ({ name, email }) => name || email },
          { key: 'mail', label: t('volunteers.mail'), cell: ({ email }) => email },
          {
            key: 'since',
            label: t('volunteers.since'),
            cell: ({ joinedAt }) => sayDate(language, joinedAt, timeZone),
          },
          {
            key: 'drop',
            label: t('volunteers.drop'),
            cell: ({ id, name, email }) => (
              <Form
                action={`${action}/volunteers/${id}/drop`}
                confirm={t('volunteers.dropSure', { name: name || email })}
              >
                <Button kind="plain" aria-label={t('volunteers.dropIt', { name: name || email })}>
                  {t('volunteers.drop')}
                </Button>
              </Form>
            ),
          },
        ]}
      />
    </section>
  )
}
