import { useTranslations } from 'use-intl'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { RadioGroup } from '../../../../ui/choices.tsx'
import { FieldRow, FormActions } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import type { Dimension, Quotas } from '../../domain/draft-selection.ts'
import { boundName, rankings, type Ranking } from '../draft-query.ts'
import type { useGroups } from './groups.ts'

type QuotaFormProps = {
  readonly action: string
  readonly quotas: Quotas | null
  readonly ranking: Ranking
  readonly groups: ReturnType<typeof useGroups>
}

/** How many places there are, and at least and at most how many for whom; it asks by the address, so that it can be shared. */
export function QuotaForm({ action, quotas, ranking, groups }: QuotaFormProps) {
  const t = useTranslations('reviews.draft')
  const stored = (bound: 'least' | 'most', dimension: Dimension, of: string) =>
    quotas?.groups.find((quota) => quota.dimension === dimension && quota.of === of)?.[bound] ??
    null
  return (
    <form method="get" action={action} className="form">
      <FieldRow>
        <TextInput
          name="total"
          type="number"
          min={0}
          max={3_000}
          required
          className="short"
          label={t('total')}
          help={t('totalHelp')}
          value={quotas?.total ?? null}
        />
        <TextInput
          name="perSpeaker"
          type="number"
          min={1}
          max={100}
          required={false}
          className="short"
          label={t('perSpeaker')}
          value={quotas?.perSpeaker ?? null}
        />
        <TextInput
          name="lowest"
          type="number"
          min={1}
          max={5}
          step="any"
          required={false}
          className="short"
          label={t('lowest')}
          value={quotas?.lowest ?? null}
        />
      </FieldRow>
      <RadioGroup
        name="by"
        label={t('rankedBy')}
        value={ranking}
        options={rankings.map((value) => ({
          value,
          label: t(`rankings.${value}`),
          help: t(`rankingsHelp.${value}`),
        }))}
      />
      <div>
        {groups.all
          .filter(({ of }) => of.length > 1)
          .map(({ dimension, of }) => (
            <Details
              key={dimension}
              summary={t(`by.${dimension}`)}
              open={quotas?.groups.some((quota) => quota.dimension === dimension) ?? false}
            >
              <table className="table-calm quotas">
                <caption className="sr-only">{t(`by.${dimension}`)}</caption>
                <thead>
                  <tr>
                    <th scope="col">{t(`names.${dimension}`)}</th>
                    <th scope="col">{t('least')}</th>
                    <th scope="col">{t('most')}</th>
                  </tr>
                </thead>
                <tbody>
                  {of.map((group) => (
                    <tr key={group.of}>
                      <th scope="row">{group.label}</th>
                      {(['least', 'most'] as const).map((bound) => (
                        <td key={bound} data-label={t(bound)}>
                          <input
                            type="number"
                            className="input short"
                            min={0}
                            max={3_000}
                            name={boundName(bound, { dimension, of: group.of })}
                            aria-label={`${group.label}: ${t(bound)}`}
                            defaultValue={stored(bound, dimension, group.of) ?? ''}
                          />
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            </Details>
          ))}
      </div>
      <FormActions>
        <Button kind={quotas ? 'quiet' : 'primary'}>{t('draw')}</Button>
      </FormActions>
    </form>
  )
}
