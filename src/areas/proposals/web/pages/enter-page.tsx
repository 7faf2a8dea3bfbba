import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { languages, textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { RadioGroup } from '../../../../ui/choices.tsx'
import { FieldRow, Form, FormActions, FormSection } from '../../../../ui/form.tsx'
import { Select, TextArea, TextInput } from '../../../../ui/inputs.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { levels, longestTitle } from '../../domain/submission.ts'
import type { Format, Track } from '../../queries.ts'
import { ProposalTabs } from '../../../../ui/proposal-tabs.tsx'

type EnterPageProps = {
  readonly slug: string
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  readonly rejected?: Rejected
}

/** A proposal for somebody who does not write it here: who it is, and what they speak about. */
export function EnterPage({ slug, tracks, formats, rejected }: EnterPageProps) {
  const t = useTranslations('proposals')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  type Name =
    | 'name'
    | 'organisation'
    | 'form.fields.jobTitle'
    | 'biography'
    | 'title'
    | 'abstract'
    | 'language'
    | 'level'
    | 'format'
    | 'track'
    | 'notes'
  const field = (name: string, label: Name) => ({
    name,
    label: t(label),
    error: errorOf(name),
    value: rejected ? typedText(rejected.typed, name) : name === 'lang' ? language : '',
  })
  const optional = { required: false } as const
  return (
    <ManagePage section="proposals" heading={t('enter.title')}>
      <ProposalTabs slug={slug} current="enter" />
      <p className="lead">{t('enter.lead')}</p>
      {summary}
      <Form action={`/${language}/manage/events/${slug}/proposals/enter`}>
        <FormSection title={t('enter.who')} lead={t('enter.whoLead')}>
          <FieldRow>
            <TextInput {...field('name', 'name')} maxLength={120} required autoComplete="off" />
            <TextInput
              {...field('email', 'name')}
              label={t('co.email')}
              type="email"
              required
              autoComplete="off"
            />
          </FieldRow>
          <FieldRow>
            <TextInput {...field('organisation', 'organisation')} maxLength={120} {...optional} />
            <TextInput
              {...field('jobTitle', 'form.fields.jobTitle')}
              maxLength={120}
              {...optional}
            />
          </FieldRow>
          <TextArea {...field('biography', 'biography')} rows={3} maxLength={1500} {...optional} />
        </FormSection>
        {[0, 1, 2, 3].map((at) => {
          const own = (part: 'name' | 'email' | 'organisation' | 'jobTitle' | 'biography') => ({
            name: `others.${at}.${part}`,
            error: errorOf(`others.${at}.${part}`),
            value: rejected ? typedText(rejected.typed, `others.${at}.${part}`) : '',
            required: false,
          })
          return (
            <Details
              key={at}
              summary={t('enter.another', { number: at + 2 })}
              open={own('name').value !== '' || own('email').value !== ''}
            >
              <FieldRow>
                <TextInput {...own('name')} label={t('name')} maxLength={120} autoComplete="off" />
                <TextInput
                  {...own('email')}
                  label={t('co.email')}
                  type="email"
                  autoComplete="off"
                />
              </FieldRow>
              <FieldRow>
                <TextInput {...own('organisation')} label={t('organisation')} maxLength={120} />
                <TextInput {...own('jobTitle')} label={t('form.fields.jobTitle')} maxLength={120} />
              </FieldRow>
              <TextArea {...own('biography')} label={t('biography')} rows={3} maxLength={1500} />
            </Details>
          )
        })}
        <FormSection title={t('enter.what')}>
          <TextInput {...field('title', 'title')} maxLength={longestTitle} required />
          <TextArea {...field('abstract', 'abstract')} rows={6} maxLength={5000} {...optional} />
          <RadioGroup
            {...field('lang', 'language')}
            inline
            options={languages.map((code) => ({
              value: code,
              label: beginSentence(sayLanguage(language, code)),
            }))}
          />
          <RadioGroup
            {...field('level', 'level')}
            {...optional}
            inline
            options={levels.map((level) => ({ value: level, label: t(`levels.${level}`) }))}
          />
          {formats.length > 0 && (
            <Select
              {...field('formatId', 'format')}
              empty={t('choose')}
              required
              options={formats.map(({ id, name }) => ({
                value: id,
                label: textIn(name, language),
              }))}
            />
          )}
          {tracks.length > 0 && (
            <Select
              {...field('trackId', 'track')}
              empty={t('choose')}
              {...optional}
              options={tracks.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
            />
          )}
          <TextArea {...field('notes', 'notes')} rows={2} maxLength={3000} {...optional} />
        </FormSection>
        <FormActions>
          <Button>{t('enter.save')}</Button>
        </FormActions>
      </Form>
    </ManagePage>
  )
}
