import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayDate } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import type { OwnProposal, Speaker } from '../../queries.ts'

type CoSpeakersProps = {
  readonly event: EventScope
  readonly proposal: OwnProposal
  /** The proposal's own link, while it leads somewhere. */
  readonly link: { readonly secret: string; readonly expiresAt: Date } | null
  /** Whether others can be named now. */
  readonly open: boolean
  readonly rejected?: Rejected | undefined
}

const tones = { accepted: 'good', invited: 'warn', declined: 'plain' } as const

/** Who speaks with one, what they said, and the ways to name somebody: by mail, or by a link to give away. */
export function CoSpeakers({ event, proposal, link, open, rejected }: CoSpeakersProps) {
  const t = useTranslations('proposals')
  const { language, baseUrl } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const action = `/${language}/events/${event.slug}/call/proposals/${proposal.code}/speakers`
  return (
    <section className="section" id="speakers">
      <h2>{t('speakers')}</h2>
      {summary}
      <ul>
        {proposal.speakers.map((speaker) => (
          <SpeakerRow
            key={speaker.personId}
            speaker={speaker}
            action={action}
            changes={open && !(proposal.decision === 'accepted' && speaker.state === 'accepted')}
          />
        ))}
      </ul>
      {open && (
        <Details summary={t('co.invite')} open={rejected !== undefined}>
          <Form action={action}>
            <TextInput
              name="email"
              type="email"
              label={t('co.email')}
              help={t('co.emailHelp')}
              error={errorOf('email')}
              value={typedText(rejected?.typed, 'email')}
              autoComplete="off"
              required
            />
            <FormActions>
              <Button kind="quiet">{t('co.send')}</Button>
            </FormActions>
          </Form>
          {link ? (
            <>
              <p>
                {t('co.link', { when: sayDate(language, link.expiresAt, event.timeZone) })}
                <br />
                <code className="break-all">{`${baseUrl}/${language}/co-speaker/${link.secret}`}</code>
              </p>
              <Form action={`${action}/end-link`}>
                <FormActions>
                  <Button kind="plain">{t('co.endLink')}</Button>
                </FormActions>
              </Form>
            </>
          ) : (
            <Form action={`${action}/link`}>
              <p className="soft">{t('co.linkLead')}</p>
              <FormActions>
                <Button kind="plain">{t('co.makeLink')}</Button>
              </FormActions>
            </Form>
          )}
        </Details>
      )}
    </section>
  )
}

type SpeakerRowProps = {
  readonly speaker: Speaker
  readonly action: string
  readonly changes: boolean
}

function SpeakerRow({ speaker, action, changes }: SpeakerRowProps) {
  const t = useTranslations('proposals')
  const { name, email, state, first, personId } = speaker
  const called = name || email
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-b border-line py-3">
      <span className="min-w-0 break-words">
        <b>{called}</b> {!first && <Tag tone={tones[state]}>{t(`co.states.${state}`)}</Tag>}
        {name && state !== 'accepted' && (
          <>
            <br />
            <span className="soft">{email}</span>
          </>
        )}
      </span>
      {!first && changes && (
        <span className="actions">
          {state === 'invited' && (
            <form method="post" action={action}>
              <input type="hidden" name="email" value={email} />
              <Button kind="quiet" size="small" aria-label={t('co.remindThis', { name: called })}>
                {t('co.remind')}
              </Button>
            </form>
          )}
          <form method="post" action={`${action}/${personId}/remove`}>
            <Button kind="plain" size="small" aria-label={t('co.removeThis', { name: called })}>
              {t('co.remove')}
            </Button>
          </form>
        </span>
      )}
    </li>
  )
}
