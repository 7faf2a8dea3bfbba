import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { Select } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { OpenCall, WholeTalk } from '../../queries/talks.ts'

type SubmitTalkProps = {
  readonly action: string
  readonly talk: WholeTalk
  readonly calls: readonly OpenCall[]
  readonly rejected: Rejected | undefined
}

/** To which calls a talk went, and the open ones it can go to. */
export function SubmitTalk({ action, talk, calls, rejected }: SubmitTalkProps) {
  const t = useTranslations('speakers')
  const { language } = usePage()
  const { errorOf } = useProblems(rejected?.problems)
  const nameOf = ({ eventName, host, closesAt, timeZone }: OpenCall) =>
    t('talk.callUntil', {
      event: [textIn(eventName, language), host].filter(Boolean).join(' · '),
      when: sayInstant(language, closesAt, timeZone),
    })
  return (
    <section className="section">
      <h2>{t('talk.submit')}</h2>
      {talk.proposals.length > 0 && (
        <ul className="mb-4">
          {talk.proposals.map(({ code, status, eventSlug, eventName }) => (
            <li key={code} className="border-b border-line py-2">
              <a href={`/${language}/events/${eventSlug}/call/proposals/${code}`}>
                {textIn(eventName, language)}
              </a>{' '}
              <Tag tone={status === 'submitted' ? 'good' : 'plain'}>{t(`statuses.${status}`)}</Tag>
            </li>
          ))}
        </ul>
      )}
      {calls.length === 0 ? (
        <p className="soft">{t('talk.noCalls')}</p>
      ) : (
        <Form action={action}>
          <Select
            name="to"
            label={t('talk.to')}
            help={t('talk.toHelp')}
            error={errorOf('to')}
            empty={t('talk.choose')}
            required
            value={rejected && typedText(rejected.typed, 'to')}
            options={calls.map((call) => ({
              value: call.hostCallId ? `${call.eventSlug}:${call.hostCallId}` : call.eventSlug,
              label: nameOf(call),
            }))}
          />
          <FormActions>
            <Button kind="quiet">{t('talk.copy')}</Button>
          </FormActions>
        </Form>
      )}
    </section>
  )
}
