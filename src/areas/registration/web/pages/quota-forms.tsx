import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { Bar } from '../../../../ui/charts.tsx'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Catalogue, Quota } from '../../domain/catalogue.ts'

type Props = {
  readonly base: string
  readonly catalogue: Catalogue
  readonly rejected: Rejected | null
  readonly refused: string
}

/** The quotas, each in a form of its own, and an empty one for the next. */
export function QuotaForms({ base, catalogue, rejected, refused }: Props) {
  const t = useTranslations('registration')
  const inUse = new Set(catalogue.ticketTypes.flatMap(({ quotaIds }) => quotaIds))
  const action = (key: string) => `${base}/quotas/${key}`
  return (
    <section className="section" id="quotas">
      <h2>{t('tickets.quotas')}</h2>
      <p className="soft">{t('tickets.quotasLead')}</p>
      {catalogue.quotas.map((quota) => (
        <Details
          key={quota.id}
          open={refused === quota.id}
          summary={
            <>
              {quota.name} · {t('tickets.taken', { taken: quota.taken, capacity: quota.capacity })}{' '}
              <Bar share={quota.capacity === 0 ? 0 : quota.taken / quota.capacity} />
            </>
          }
        >
          <QuotaForm
            action={action(quota.id)}
            quota={quota}
            rejected={refused === quota.id ? rejected : null}
          />
          {!inUse.has(quota.id) && (
            <form method="post" action={`${action(quota.id)}/remove`}>
              <Button kind="plain">{t('tickets.removeQuota')}</Button>
            </form>
          )}
        </Details>
      ))}
      <Details summary={t('tickets.addQuota')} open={refused === 'new'}>
        <QuotaForm
          action={action('new')}
          quota={null}
          rejected={refused === 'new' ? rejected : null}
        />
      </Details>
    </section>
  )
}

function QuotaForm({
  action,
  quota,
  rejected,
}: {
  readonly action: string
  readonly quota: Quota | null
  readonly rejected: Rejected | null
}) {
  const t = useTranslations('registration')
  const { errorOf } = useProblems(rejected?.problems)
  const key = quota?.id ?? 'new'
  const shown = (name: 'name' | 'capacity') =>
    rejected ? typedText(rejected.typed, name) : String(quota?.[name] ?? '')
  return (
    <Form action={action} hidden={{ quota: key }}>
      <FieldRow>
        <TextInput
          name="name"
          id={`f-quota-name-${key}`}
          label={t('tickets.quotaName')}
          required
          maxLength={120}
          value={shown('name')}
          error={errorOf('name')}
        />
        <TextInput
          name="capacity"
          id={`f-quota-capacity-${key}`}
          label={t('tickets.capacity')}
          required
          inputMode="numeric"
          value={shown('capacity')}
          error={errorOf('capacity')}
        />
      </FieldRow>
      <FormActions>
        <Button kind="quiet">{t('change.save')}</Button>
      </FormActions>
    </Form>
  )
}
