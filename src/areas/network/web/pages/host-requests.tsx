import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayCountry, sayDays } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { AnswerForms } from '../../../../ui/answer-forms.tsx'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { fieldId } from '../../../../ui/field.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextArea } from '../../../../ui/inputs.tsx'
import { Pagination } from '../../../../ui/pagination.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { HostRequest } from '../../../hosting/queries.ts'

export type Requests = { readonly requests: readonly HostRequest[]; readonly more: boolean }

type HostRequestsProps = {
  /** The community's slug. */
  readonly community: string
  readonly requests: Requests
  readonly page: number
}

const tones = { asked: 'warn', accepted: 'good', declined: 'plain' } as const

/** The events that name a community as their host, with its answer; those that wait stand first. */
export function HostRequests({ community, requests, page }: HostRequestsProps) {
  const t = useTranslations('network')
  const { language } = usePage()
  const base = `/${language}/manage/communities/${community}`
  return (
    <section className="section">
      <h2>{t('requests.title')}</h2>
      {requests.requests.length === 0 && (
        <EmptyState title={t('requests.none')}>{t('requests.noneLead')}</EmptyState>
      )}
      <ul className="stack">
        {requests.requests.map((event) => (
          <li key={event.slug} className="border-b border-line pb-4">
            <p>
              <Tag tone={tones[event.state]}>{t(`requests.state.${event.state}`)}</Tag>{' '}
              <b>
                {event.announced ? (
                  <a href={`/${language}/events/${event.slug}`}>{textIn(event.name, language)}</a>
                ) : (
                  textIn(event.name, language)
                )}
              </b>
            </p>
            <p className="soft">
              {[
                event.startsOn && sayDays(language, event.startsOn, event.endsOn ?? event.startsOn),
                event.city,
                event.country && sayCountry(language, event.country),
                event.askedBy && t('requests.by', { name: event.askedBy }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            {textIn(event.tagline, language) && <p>{textIn(event.tagline, language)}</p>}
            {event.reason && <p className="soft">{event.reason}</p>}
            <Answers event={event} action={`${base}/requests/${event.slug}`} />
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pages={requests.more ? page + 1 : page}
        hrefOf={(to) => `${base}?page=${to}`}
      />
    </section>
  )
}

function Answers({ event, action }: { event: HostRequest; action: string }) {
  const t = useTranslations('network')
  if (event.state === 'asked') return <AnswerForms action={action} />
  if (event.state === 'declined')
    return (
      <Form action={action} hidden={{ answer: 'accept' }}>
        <FormActions>
          <Button kind="quiet">{t('requests.acceptAfterAll')}</Button>
        </FormActions>
      </Form>
    )
  return (
    <Details summary={t('requests.revoke')}>
      <Form action={action} hidden={{ answer: 'revoke' }}>
        <TextArea
          name="reason"
          id={fieldId(`reason-${action}`)}
          label={t('requests.revokeReason')}
          help={t('requests.revokeHelp')}
          required={false}
          rows={3}
          maxLength={2000}
        />
        <FormActions>
          <Button kind="danger">{t('requests.revoke')}</Button>
        </FormActions>
      </Form>
    </Details>
  )
}
