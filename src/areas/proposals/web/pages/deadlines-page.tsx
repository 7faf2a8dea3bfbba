import { useTranslations } from 'use-intl'
import { typedText, typedTexts } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant, sayZone } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { DateTimeInput, Select } from '../../../../ui/inputs.tsx'
import { LocalizedFields } from '../../../../ui/localized-fields.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { CallFrame, useCallBase } from './call-frame.tsx'
import type { DeadlinesPageProps } from './deadlines-props.ts'
import { LateCodes } from './late-codes.tsx'

/** When a call and its formats close, the way to give everybody more time, and codes for those who may be late. */
export function DeadlinesPage(props: DeadlinesPageProps) {
  const { place, timeZone, closesAt, formats, extensions, refused } = props
  const t = useTranslations('proposals')
  const { language } = usePage()
  const base = useCallBase(place)
  const { summary } = useProblems(refused?.problems)
  const when = (at: Date) => sayInstant(language, at, timeZone)
  return (
    <CallFrame place={place} current="deadlines">
      {summary}
      <section className="section">
        <h2>{t('deadlines.now')}</h2>
        {closesAt ? (
          <>
            <p>{t('deadlines.call', { when: when(closesAt) })}</p>
            <ul className="stack">
              {formats.map((format) => (
                <li key={format.id}>
                  {textIn(format.name, language)}:{' '}
                  {format.closesAt ? when(format.closesAt) : t('deadlines.withCall')}
                </li>
              ))}
            </ul>
            <p className="soft">
              <a href={`${base}#formats`}>{t('deadlines.setFormats')}</a>
            </p>
          </>
        ) : (
          <p>
            <a href={base}>{t('deadlines.notYet')}</a>
          </p>
        )}
      </section>
      {closesAt && <ExtensionForm {...props} />}
      {extensions.length > 0 && (
        <section className="section">
          <h2>{t('deadlines.moved')}</h2>
          <ul className="stack">
            {extensions.map((each) => (
              <li key={each.id}>
                {t(each.format ? 'deadlines.movedFormat' : 'deadlines.movedCall', {
                  format: textIn(each.format, language),
                  was: when(each.was),
                  when: when(each.closesAt),
                })}{' '}
                <span className="soft">
                  {t('deadlines.movedBy', { by: each.by ?? '', at: when(each.extendedAt) })}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      <LateCodes {...props} />
    </CallFrame>
  )
}

function ExtensionForm(props: DeadlinesPageProps) {
  const { place, timeZone, formats, hostsSetDates, refused } = props
  const t = useTranslations('proposals')
  const { language } = usePage()
  const rejected = refused?.form === 'extension' ? refused : undefined
  const { errorOf } = useProblems(rejected?.problems)
  // A host's people move the deadlines of their own formats.
  const own = formats.filter(({ hostId }) => place.host === null || hostId === place.host.id)
  return (
    <section className="section" id="extend">
      <h2>{t('deadlines.extend')}</h2>
      <p className="soft">{t('deadlines.extendLead')}</p>
      {hostsSetDates && (
        <Notice>
          {t('deadlines.hostsSetDates')}{' '}
          <a href={`/${language}/manage/events/${place.slug}/hosts`}>{t('deadlines.toHosts')}</a>
        </Notice>
      )}
      <Form action={`${useCallBase(place)}/deadlines/extend`}>
        {own.length > 0 && (
          <Select
            name="formatId"
            label={t('deadlines.what')}
            {...(hostsSetDates ? {} : { empty: t('deadlines.whole') })}
            value={typedText(rejected?.typed, 'formatId')}
            error={errorOf('formatId')}
            options={own.map(({ id, name }) => ({ value: id, label: textIn(name, language) }))}
          />
        )}
        <DateTimeInput
          name="closesAt"
          label={t('deadlines.until')}
          help={t('inZone', { zone: sayZone(language, timeZone) })}
          value={typedText(rejected?.typed, 'closesAt')}
          error={errorOf('closesAt')}
        />
        <LocalizedFields
          name="words"
          label={t('deadlines.words')}
          help={t('deadlines.wordsHelp')}
          required={false}
          rows={3}
          maxLength={1_000}
          value={rejected ? typedTexts(rejected.typed, 'words') : {}}
          error={errorOf('words')}
        />
        <FormActions>
          <Button>{t('deadlines.send')}</Button>
        </FormActions>
      </Form>
    </section>
  )
}
