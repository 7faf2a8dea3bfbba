import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Select } from '../../../../ui/inputs.tsx'
import { ProgrammePage } from '../../../../ui/programme-page.tsx'
import { Table } from '../../../../ui/table.tsx'
import { dueOf } from '../../domain/judge-rule.ts'
import { ruleKinds, type RuleKind } from '../../domain/rule-kinds.ts'
import type { Rule } from '../../domain/rule.ts'
import { useSayRule } from '../use-say-rule.ts'

/** The rules of a programme: each can be changed and switched off, others added. */
export function RulesPage({ rules }: { rules: readonly Rule[] }) {
  const t = useTranslations('programmes')
  const { language, scope } = usePage()
  const say = useSayRule()
  const base = `/${language}/manage/programmes/${scope?.slug}/rules`
  return (
    <ProgrammePage section="rules" heading={t('rules')}>
      <p className="lead">{t('rulesLead')}</p>
      <Table
        caption={t('rules')}
        rows={rules}
        rowKey={(rule) => rule.key}
        empty={
          <EmptyState
            title={t('noRules')}
            action={
              <form method="post" action={`${base}/begin`}>
                <Button>{t('beginWithKcd')}</Button>
              </form>
            }
          >
            {t('noRulesLead')}
          </EmptyState>
        }
        columns={[
          {
            key: 'rule',
            label: t('rule'),
            head: true,
            cell: (rule) => <a href={`${base}/${rule.key}`}>{say.title(rule)}</a>,
          },
          { key: 'due', label: t('dueLabel'), cell: (rule) => say.due(dueOf(rule)) },
          { key: 'who', label: t('who'), cell: (rule) => t(`role.${rule.role}`) },
          {
            key: 'on',
            label: t('counts'),
            cell: (rule) => (
              <form
                method="post"
                action={`${base}/${rule.key}/switch`}
                className="flex items-center gap-x-2"
              >
                <input type="hidden" name="enabled" value={rule.enabled ? '' : 'on'} />
                <span className={rule.enabled ? undefined : 'soft'}>
                  {t(rule.enabled ? 'isOn' : 'isOff')}
                </span>
                <Button
                  kind="plain"
                  aria-label={`${t(rule.enabled ? 'switchOff' : 'switchOn')}: ${say.title(rule)}`}
                >
                  {t(rule.enabled ? 'switchOff' : 'switchOn')}
                </Button>
              </form>
            ),
          },
        ]}
      />
      <section className="section">
        <h2>{t('addRule')}</h2>
        <form action={`${base}/new`} className="form">
          <Select
            name="kind"
            label={t('whatKind')}
            value="by-hand"
            options={(Object.keys(ruleKinds) as RuleKind[]).map((kind) => ({
              value: kind,
              label: t(`kind.${kind}.name`),
            }))}
          />
          <Button kind="quiet">{t('goOn')}</Button>
        </form>
      </section>
    </ProgrammePage>
  )
}
