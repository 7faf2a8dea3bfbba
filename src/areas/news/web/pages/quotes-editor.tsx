import { useTranslations } from 'use-intl'
import { typedText, type FormValues } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { languages } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Checkbox } from '../../../../ui/choices.tsx'
import { Details } from '../../../../ui/details.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { Select, TextArea, TextInput } from '../../../../ui/inputs.tsx'
import type { Quote } from '../../queries/photos-and-quotes.ts'
import { PostQuote } from './post-quotes.tsx'

type QuotesEditorProps = {
  readonly quotes: readonly Quote[]
  readonly action: string
  /** Of which quote a form was refused, none for a new one, and how it was filled. */
  readonly refused?: { readonly of: string | undefined; readonly typed: FormValues }
  readonly errorOf: (field: string) => string | undefined
}

/** What people said, and a form for one more. */
export function QuotesEditor({ quotes, action, refused, errorOf }: QuotesEditorProps) {
  const t = useTranslations('news')
  return (
    <section className="section" id="quotes">
      <h2>{t('quotes.title')}</h2>
      <p className="soft">{t('quotes.lead')}</p>
      {quotes.map((quote) => (
        <div key={quote.id} className="quote-row">
          <PostQuote quote={quote} />
          <Details
            summary={t('quotes.changeOf', { name: quote.name })}
            open={refused?.of === quote.id}
          >
            <QuoteForm
              action={`${action}/quotes/${quote.id}`}
              own={quote.id}
              quote={quote}
              {...(refused?.of === quote.id ? { typed: refused.typed, errorOf } : untouched)}
            />
          </Details>
          <Form action={`${action}/quotes/${quote.id}/remove`}>
            <Button kind="plain" aria-label={t('quotes.removeOf', { name: quote.name })}>
              {t('quotes.remove')}
            </Button>
          </Form>
        </div>
      ))}
      <QuoteForm
        action={`${action}/quotes`}
        own="new"
        {...(refused && !refused.of ? { typed: refused.typed, errorOf } : untouched)}
      />
    </section>
  )
}

const untouched = { errorOf: () => undefined }

type QuoteFormProps = Pick<QuotesEditorProps, 'action' | 'errorOf'> & {
  readonly typed?: FormValues
  /** What tells the fields of this form from those of others. */
  readonly own: string
  readonly quote?: Quote
}

/** The fields of a quote, new or entered before; who is quoted agrees to the words each time. */
function QuoteForm({ action, own, quote, typed, errorOf }: QuoteFormProps) {
  const t = useTranslations('news')
  const { language } = usePage()
  const said = (field: 'words' | 'name' | 'role' | 'lang') =>
    typed ? typedText(typed, field) : (quote?.[field] ?? '')
  return (
    <Form action={action}>
      <TextArea
        name="words"
        id={`words-${own}`}
        label={t('quotes.words')}
        help={t('quotes.wordsHelp')}
        maxLength={600}
        value={said('words')}
        error={errorOf('words')}
      />
      <FieldRow>
        <TextInput
          name="name"
          id={`name-${own}`}
          label={t('quotes.name')}
          maxLength={120}
          value={said('name')}
          error={errorOf('name')}
        />
        <TextInput
          name="role"
          id={`role-${own}`}
          label={t('quotes.role')}
          help={t('quotes.roleHelp')}
          required={false}
          maxLength={160}
          value={said('role')}
          error={errorOf('role')}
        />
        <Select
          name="lang"
          id={`lang-${own}`}
          label={t('quotes.language')}
          value={said('lang') || language}
          options={languages.map((each) => ({ value: each, label: sayLanguage(language, each) }))}
        />
      </FieldRow>
      <Checkbox
        name="agreed"
        id={`agreed-${own}`}
        label={t('quotes.agreed')}
        required
        checked={typedText(typed, 'agreed') === 'on'}
        error={errorOf('agreed')}
      />
      <FormActions>
        <Button kind="quiet">{quote ? t('save') : t('quotes.add')}</Button>
      </FormActions>
    </Form>
  )
}
