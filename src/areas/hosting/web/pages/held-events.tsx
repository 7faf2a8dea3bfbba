import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDays } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { HeldEvent } from '../../queries/applications.ts'

type HeldEventsProps = { readonly held: readonly HeldEvent[]; readonly rejected?: Rejected }

/** The events that a programme holds though nobody applied, each with the way to take that back. */
export function HeldEvents({ held, rejected }: HeldEventsProps) {
  const t = useTranslations('hosting')
  const { language, scope } = usePage()
  const { summary } = useProblems(rejected?.problems)
  if (held.length === 0) return null
  return (
    <section className="section" id="held">
      <h2>{t('held')}</h2>
      <p className="soft">{t('heldLead')}</p>
      {summary}
      {held.map((event) => (
        <Details
          key={event.slug}
          summary={
            <span>
              {textIn(event.name, language)}{' '}
              <span className="soft font-normal">
                {[
                  event.startsOn &&
                    sayDays(language, event.startsOn, event.endsOn ?? event.startsOn),
                  event.city,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
          }
        >
          <p>{t('revokeLead')}</p>
          <Form action={`/${language}/manage/programmes/${scope?.slug}/held/${event.slug}/revoke`}>
            <TextArea
              name="reason"
              id={`f-reason-${event.slug}`}
              label={t('reason')}
              help={t('reasonHelp')}
              required
              rows={3}
            />
            <FormActions>
              <Button kind="danger">{t('revoke')}</Button>
            </FormActions>
          </Form>
        </Details>
      ))}
    </section>
  )
}
