import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage, sayZone } from '../../../../platform/i18n/dates.ts'
import { languages, type Language, type LocalizedText } from '../../../../shared/localized-text.ts'
import { localInput } from '../../../../shared/time.ts'
import { Button } from '../../../../ui/button.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { DateTimeInput, Select, TextInput } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Tabs } from '../../../../ui/tabs.tsx'
import { placeholders, templateKinds, type TemplateKind } from '../../domain/mail-template.ts'
import type { CommitteeSettings } from '../../queries/mail-templates.ts'
import { ReviewTabs } from './review-tabs.tsx'

type TemplatesPageProps = {
  readonly slug: string
  readonly kind: TemplateKind
  readonly words: { readonly subject: LocalizedText; readonly message: LocalizedText }
  /** The languages in which the event has words of its own. */
  readonly own: readonly Language[]
  /** How many speakers wait for such a mail. */
  readonly waiting: number
  /** Without a label: an example in that language. */
  readonly recipients: readonly {
    readonly value: string
    readonly label: string | null
    readonly lang: Language
  }[]
  readonly recipient: string
  readonly preview: {
    readonly lang: Language
    readonly to: string
    /** Nobody real. */
    readonly example: boolean
    readonly subject: string
    readonly message: string
  } | null
  readonly settings: CommitteeSettings
  readonly timeZone: string
  readonly rejected?: Rejected
}

/** The words of the mails to speakers, in three languages, and what one of them would read. */
export function TemplatesPage(props: TemplatesPageProps) {
  const { slug, kind, words, own, preview, rejected } = props
  const t = useTranslations('reviews.templates')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const base = `/${language}/manage/events/${slug}/reviews`
  const errorsOf = (field: string) =>
    Object.fromEntries(
      languages.flatMap((lang) => {
        const error = errorOf(`${field}.${lang}`)
        return error ? [[lang, error]] : []
      }),
    )
  return (
    <ManagePage section="reviews" heading={t('title')}>
      <ReviewTabs slug={slug} current="notifications" />
      <p className="lead">{t('lead')}</p>
      <AnswerDates {...props} action={`${base}/templates/answers?kind=${kind}`} />
      <div className="mt-8">
        <Tabs
          label={t('kinds')}
          tabs={templateKinds.map((each) => ({
            href: `${base}/templates?kind=${each}`,
            label: t(`kind.${each}`),
            current: each === kind,
          }))}
        />
      </div>
      <Form action={`${base}/templates?kind=${kind}`}>
        {summary}
        <p className="soft">
          {t('placeholders')}{' '}
          {placeholders.map((name, at) => (
            <span key={name}>
              <code>{`{${name}}`}</code> {t(`placeholder.${name}`)}
              {at < placeholders.length - 1 ? '; ' : '.'}
            </span>
          ))}
        </p>
        <p className="soft">{t(own.length > 0 ? 'ownWords' : 'usualWords')}</p>
        <LocalizedFields
          name="subject"
          label={t('subject')}
          value={words.subject}
          errors={errorsOf('subject')}
          maxLength={300}
        />
        <LocalizedFields
          name="message"
          label={t('message')}
          help={t('messageHelp')}
          rows={9}
          value={words.message}
          errors={errorsOf('message')}
          maxLength={8_000}
        />
        <Select
          name="recipient"
          label={t('previewFor')}
          options={props.recipients.map(({ value, label, lang }) => ({
            value,
            label: label ?? t('example', { language: sayLanguage(language, lang) }),
          }))}
          value={props.recipient}
        />
        <FormActions>
          <Button name="act" value="save">
            {t('save')}
          </Button>
          <Button kind="quiet" name="act" value="preview">
            {t('preview')}
          </Button>
        </FormActions>
      </Form>
      <section className="section" id="preview">
        <h2>{t(preview?.example ? 'exampleTitle' : 'previewTitle')}</h2>
        {props.waiting === 0 && <p className="soft">{t('exampleWhy')}</p>}
        {preview ? (
          <div lang={preview.lang} className="border-l-4 border-line pl-4">
            <p className="soft">{preview.to}</p>
            <p>
              <b>{preview.subject}</b>
            </p>
            <p className="whitespace-pre-line">{preview.message}</p>
          </div>
        ) : (
          <p className="soft">{t('previewWrong')}</p>
        )}
      </section>
    </ManagePage>
  )
}

function AnswerDates(props: TemplatesPageProps & { readonly action: string }) {
  const t = useTranslations('reviews.templates')
  const { language } = usePage()
  const { errorOf } = useProblems(props.rejected?.problems)
  const { settings, timeZone, rejected } = props
  const typed = (name: string, stored: string) =>
    (rejected && typedText(rejected.typed, name)) || stored
  return (
    <Form action={props.action}>
      <FieldRow>
        <DateTimeInput
          name="answerBy"
          label={t('answerBy')}
          help={t('answerByHelp', { zone: sayZone(language, timeZone) })}
          required={false}
          value={typed(
            'answerBy',
            settings.answerBy ? localInput(settings.answerBy, timeZone) : '',
          )}
          error={errorOf('answerBy')}
        />
        <TextInput
          name="remindDays"
          type="number"
          className="short"
          min={1}
          max={60}
          required
          label={t('remindDays')}
          value={typed('remindDays', String(settings.remindDays))}
          error={errorOf('remindDays')}
        />
      </FieldRow>
      <FormActions>
        <Button kind="quiet">{t('keepDates')}</Button>
      </FormActions>
    </Form>
  )
}
