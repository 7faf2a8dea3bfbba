import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { trapField } from '../../../../platform/http/form-guard.ts'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { textIn, type LocalizedText } from '../../../../shared/localized-text.ts'
import { renderMarkdown } from '../../../../shared/markdown.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox, CheckboxGroup } from '../../../../ui/choices.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { GuardedFields } from '../../../../ui/guarded-fields.tsx'
import { TextArea, TextInput } from '../../../../ui/inputs.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Prose } from '../../../../ui/prose.tsx'
import { PublicPage } from '../../../../ui/public-page.tsx'
import { SenderFields } from '../../../../ui/sender-fields.tsx'
import type { EventScope } from '../../../accounts/queries.ts'
import { daysKept } from '../../domain/accreditation.ts'
import type { WindowState } from '../../domain/press-window.ts'
import { pressLanguages } from '../forms.ts'

type ApplyPageProps = {
  readonly event: EventScope
  readonly words: LocalizedText
  readonly state: WindowState
  readonly stamp: string
  /** Of who is signed in. */
  readonly sender: { readonly name: string; readonly email: string }
  readonly rejected?: Rejected
}

/** Asks to be accredited: who one is, for whom one reports, what one published, and what one needs. */
export function ApplyPage({ event, words, state, stamp, sender, rejected }: ApplyPageProps) {
  const t = useTranslations('press')
  const { language } = usePage()
  const { summary } = useProblems(rejected?.problems)
  const name = textIn(event.name, language)
  const home = `/${language}/events/${event.slug}/press`
  const said = textIn(words, language)
  return (
    <PublicPage title={`${t('apply')} · ${name}`} noindex accent={event.colour} section="events">
      <p className="eyebrow">
        <a href={home}>
          {name} · {t('title')}
        </a>
      </p>
      <h1>{t('apply')}</h1>
      <p className="lead">{t('applyLead', { event: name })}</p>
      {said && <Prose html={renderMarkdown(said)} />}
      {state === 'open' ? (
        <Form action={`${home}/apply`}>
          {summary}
          <GuardedFields stamp={stamp} trap={trapField} />
          <Fields event={name} sender={sender} {...(rejected && { rejected })} />
          <FormActions>
            <Button>{t('send')}</Button>
          </FormActions>
        </Form>
      ) : (
        <Notice kind="warning" title={t(state === 'not-yet' ? 'notYet' : 'closed')} />
      )}
    </PublicPage>
  )
}

type FieldsProps = Pick<ApplyPageProps, 'sender'> & {
  readonly event: string
  readonly rejected?: Rejected
}

function Fields({ event, sender, rejected }: FieldsProps) {
  const t = useTranslations('press')
  const { language } = usePage()
  const { errorOf } = useProblems(rejected?.problems)
  const shown = (field: string) => (rejected ? typedText(rejected.typed, field) : '')
  const picked = [rejected?.typed['languages'] ?? []]
    .flat()
    .filter((each) => typeof each === 'string')
  const line = (field: 'outlet' | 'role', maxLength: number, autoComplete: string) => (
    <TextInput
      name={field}
      label={t(`form.${field}`)}
      help={t(`form.${field}Help`)}
      autoComplete={autoComplete}
      maxLength={maxLength}
      required
      value={shown(field)}
      error={errorOf(field)}
    />
  )
  return (
    <>
      <SenderFields
        sender={sender}
        words={{
          name: t('form.name'),
          nameHelp: t('form.nameHelp'),
          email: t('form.email'),
          emailHelp: t('form.emailHelp'),
        }}
        rejected={rejected}
      />
      {line('outlet', 160, 'organization')}
      {line('role', 120, 'organization-title')}
      <TextArea
        name="links"
        label={t('form.links')}
        help={t('form.linksHelp')}
        rows={3}
        maxLength={2000}
        required
        value={shown('links')}
        error={errorOf('links')}
      />
      <CheckboxGroup
        name="languages"
        label={t('form.languages')}
        inline
        values={picked}
        options={pressLanguages.map((code) => ({
          value: code,
          label: sayLanguage(language, code),
        }))}
        error={errorOf('languages')}
      />
      <TextArea
        name="needs"
        label={t('form.needs')}
        help={t('form.needsHelp')}
        rows={3}
        maxLength={1000}
        required={false}
        value={shown('needs')}
        error={errorOf('needs')}
      />
      <Checkbox
        name="consent"
        label={t('form.consent', { event })}
        help={t('form.consentHelp', { days: daysKept })}
        checked={shown('consent') === 'on'}
        error={errorOf('consent')}
      />
    </>
  )
}
