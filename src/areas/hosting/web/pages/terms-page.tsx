import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { languages, type LocalizedText } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { Term } from '../../domain/application-content.ts'
import { ProgrammePage } from '../../../../ui/programme-page.tsx'

type TermsPageProps = { readonly terms: readonly Term[]; readonly rejected?: Rejected }

/** The terms that teams accept one by one when they apply; an emptied one goes, the empty ones at the end are new. */
export function TermsPage({ terms, rejected }: TermsPageProps) {
  const t = useTranslations('hosting')
  const { language, scope } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const typed = (name: string): LocalizedText =>
    Object.fromEntries(
      languages.map((each) => [each, typedText(rejected?.typed, `${name}.${each}`)]),
    )
  const places = Math.min(terms.length + 3, 60)
  return (
    <ProgrammePage section="terms" heading={t('sections.terms')}>
      <p className="lead">{t('termsLead')}</p>
      <Form action={`/${language}/manage/programmes/${scope?.slug}/terms`}>
        {summary}
        {Array.from({ length: places }, (_, at) => (
          <div key={at}>
            <input
              type="hidden"
              name={`terms.${at}.id`}
              value={rejected ? typedText(rejected.typed, `terms.${at}.id`) : (terms[at]?.id ?? '')}
            />
            <LocalizedFields
              name={`terms.${at}.text`}
              label={terms[at] ? t('term', { number: at + 1 }) : t('newTerm')}
              required={false}
              rows={2}
              maxLength={1000}
              error={errorOf(`terms.${at}.text`)}
              value={rejected ? typed(`terms.${at}.text`) : terms[at]?.text}
            />
          </div>
        ))}
        <FormActions>
          <Button>{t('saveTerms')}</Button>
        </FormActions>
      </Form>
    </ProgrammePage>
  )
}
