import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { LinkButton } from '../../../../ui/button.tsx'
import type { ProgrammeFacts } from '../../queries/programme-page.ts'

type Props = { readonly slug: string; readonly name: string; readonly facts: ProgrammeFacts }

/** Who looks after a programme, what it asks, and how an event comes under it. */
export function ProgrammeAbout({ slug, name, facts }: Props) {
  const t = useTranslations('network')
  const { language } = usePage()
  const { stewards, rules, terms } = facts
  return (
    <>
      {stewards.length > 0 && (
        <section className="section">
          <h2>{t('stewards')}</h2>
          <p>{new Intl.ListFormat(language).format(stewards)}</p>
          <p className="soft">{t('stewardsLead', { name })}</p>
        </section>
      )}
      <section className="section" id="apply">
        <h2>{t('howToApply')}</h2>
        <ol className="list-decimal ps-6">
          <li>{t('apply.draft')}</li>
          <li>
            {rules > 0
              ? t.rich('apply.rules', {
                  count: rules,
                  a: (words) => <a href={`/${language}/programmes/${slug}/rules`}>{words}</a>,
                })
              : t('apply.noRules')}
          </li>
          <li>{t('apply.form', { name })}</li>
          <li>{t('apply.answer')}</li>
        </ol>
        {terms.length > 0 && (
          <>
            <h3 className="mt-4">{t('termsToAccept')}</h3>
            <ul className="list-disc ps-6">
              {terms.map((term, at) => (
                <li key={at}>{textIn(term, language)}</li>
              ))}
            </ul>
          </>
        )}
        <p className="mt-4">
          <LinkButton kind="quiet" href={`/${language}/events/new`}>
            {t('apply.begin')}
          </LinkButton>
        </p>
      </section>
    </>
  )
}
