import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { orderByDue } from '../../domain/order-by-due.ts'
import type { Rule } from '../../domain/rule.ts'
import { useSayRule } from '../use-say-rule.ts'

type PublicRulesProps = {
  readonly programme: { readonly slug: string; readonly name: string; readonly colour: string }
  /** Those that count. */
  readonly rules: readonly Rule[]
}

/** The rules of a programme as anybody reads them: what holds always, then along the time before and after an event. */
export function PublicRulesPage({ programme, rules }: PublicRulesProps) {
  const t = useTranslations('programmes')
  const { language } = usePage()
  const say = useSayRule()
  const { always, dated } = orderByDue(rules)
  const sections = [
    ...dated.map(({ due, rules: those }) => ({ heading: say.due(due), those })),
    ...(always.length > 0 ? [{ heading: t('alwaysHeading'), those: always }] : []),
  ]
  return (
    <PublicPage
      title={t('rulesOf', { programme: programme.name })}
      description={t('rulesOfLead', { programme: programme.name })}
      accent={programme.colour}
      section="communities"
    >
      <p className="eyebrow">
        <a href={`/${language}/programmes/${programme.slug}`}>{programme.name}</a>
      </p>
      <h1>{t('rulesOf', { programme: programme.name })}</h1>
      <p className="lead">{t('rulesOfLead', { programme: programme.name })}</p>
      {rules.length === 0 && <EmptyState title={t('noRules')}>{t('noRulesPublic')}</EmptyState>}
      {sections.map(({ heading, those }) => (
        <section className="section" key={heading}>
          <h2>{heading}</h2>
          <ul>
            {those.map((rule) => (
              <li key={rule.key} className="border-t border-line py-3">
                <p className="font-semibold">{say.title(rule)}</p>
                <p className="soft">
                  {[t(`role.${rule.role}`), rule.kind === 'by-hand' && t('byHandPublic')]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </PublicPage>
  )
}
