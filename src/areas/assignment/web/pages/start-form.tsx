import { useTranslations } from 'use-intl'
import { typedText } from '../../../../platform/http/form-values.ts'
import { Button } from '../../../../ui/button.tsx'
import { RadioGroup } from '../../../../ui/choices.tsx'
import { FieldRow, Form, FormActions, FormSection } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { AssignmentPageProps } from './assignment-page-props.ts'

/** What a search is asked for; once proposals are assigned, mending with the fewest changes comes first. */
export function StartForm({
  base,
  facts,
  loads,
  settings,
  rejected,
}: AssignmentPageProps & { readonly base: string }) {
  const t = useTranslations('assignment')
  const { errorOf } = useProblems(rejected?.problems)
  if (facts.proposals === 0 || loads.length === 0)
    return (
      <Notice title={t(facts.proposals === 0 ? 'nothing' : 'nobody')}>{t('nobodyLead')}</Notice>
    )
  const goal = settings.reviewsPerProposal ?? facts.goal
  const defaults = {
    reviewsPerProposal: goal,
    minimumLoad: settings.minimumLoad ?? 0,
    // A little above the even share leaves room for who suits best.
    maximumLoad:
      settings.maximumLoad ??
      Math.max(1, Math.ceil(((facts.proposals * goal) / loads.length) * 1.2)),
  }
  const silent = loads.filter(({ profiled }) => !profiled).length
  return (
    <Form action={base}>
      <FormSection title={t('start.title')} lead={t('start.lead')}>
        {silent > 0 && <p className="soft">{t('start.silent', { count: silent })}</p>}
        <RadioGroup
          name="aim"
          label={t('start.aim')}
          value={typedText(rejected?.typed, 'aim') || (facts.assigned > 0 ? 'repair' : 'fair')}
          options={(facts.assigned > 0
            ? (['repair', 'fair', 'total'] as const)
            : (['fair', 'total'] as const)
          ).map((aim) => ({ value: aim, label: t(`aims.${aim}`), help: t(`aimHelp.${aim}`) }))}
        />
        <FieldRow>
          {(['reviewsPerProposal', 'minimumLoad', 'maximumLoad'] as const).map((field) => (
            <TextInput
              key={field}
              name={field}
              label={t(`start.${field}`)}
              type="number"
              min={field === 'minimumLoad' ? 0 : 1}
              max={field === 'reviewsPerProposal' ? 20 : 1000}
              inputMode="numeric"
              className="short"
              required
              value={rejected ? typedText(rejected.typed, field) : defaults[field]}
              error={errorOf(field)}
            />
          ))}
        </FieldRow>
        <p className="soft">{t('start.loadHelp')}</p>
        <FormActions>
          <Button>{t('start.button')}</Button>
        </FormActions>
      </FormSection>
    </Form>
  )
}
