import { useTranslations } from 'use-intl'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant, sayZone } from '../../../../platform/i18n/dates.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { DateTimeInput, TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Table } from '../../../../ui/table.tsx'
import { Tag } from '../../../../ui/tag.tsx'
import type { LateCode } from '../../queries/late-codes.ts'
import { useCallBase } from './call-frame.tsx'
import type { DeadlinesPageProps } from './deadlines-props.ts'
import { OnlyFor } from './only-for.tsx'

/** The codes with which somebody may write after the close, and a form for the next. */
export function LateCodes(props: DeadlinesPageProps) {
  const { place, timeZone, codes, tracks, formats } = props
  const t = useTranslations('proposals')
  const { language, now } = usePage()
  const action = `${useCallBase(place)}/deadlines/codes`
  const names = ({ formatIds, trackIds }: LateCode) =>
    [...formats, ...tracks]
      .filter(({ id }) => formatIds.includes(id) || trackIds.includes(id))
      .map(({ name }) => textIn(name, language))
      .join(', ')
  return (
    <section className="section" id="codes">
      <h2>{t('late.title')}</h2>
      <p className="soft">{t('late.lead')}</p>
      {codes.length > 0 && (
        <Table
          caption={t('late.title')}
          rows={codes}
          rowKey={(code) => code.id}
          columns={[
            {
              key: 'code',
              label: t('late.code'),
              head: true,
              cell: (code) => <code>{code.code}</code>,
            },
            { key: 'note', label: t('late.note'), cell: (code) => code.note },
            { key: 'used', label: t('late.used'), cell: (code) => `${code.used} / ${code.uses}` },
            {
              key: 'expires',
              label: t('late.expires'),
              cell: (code) =>
                code.expiresAt > now ? (
                  sayInstant(language, code.expiresAt, timeZone)
                ) : (
                  <Tag tone="plain">{t('late.expired')}</Tag>
                ),
            },
            { key: 'only', label: t('late.only'), cell: (code) => names(code) || t('late.all') },
            {
              key: 'end',
              label: t('late.end'),
              cell: (code) =>
                code.expiresAt > now && (
                  <Form action={`${action}/end`} hidden={{ id: code.id }}>
                    <Button
                      kind="quiet"
                      size="small"
                      aria-label={t('late.endOf', { code: code.code })}
                    >
                      {t('late.end')}
                    </Button>
                  </Form>
                ),
            },
          ]}
        />
      )}
      <NewCode action={action} {...props} />
    </section>
  )
}

function NewCode({ action, ...props }: DeadlinesPageProps & { readonly action: string }) {
  const { timeZone, tracks, formats, refused } = props
  const t = useTranslations('proposals')
  const { language } = usePage()
  const rejected = refused?.form === 'code' ? refused : undefined
  const { errorOf } = useProblems(rejected?.problems)
  const field = (name: 'note' | 'expiresAt' | 'uses', usual = '') => ({
    name,
    label: t(`late.${name}`),
    value: rejected ? typedText(rejected.typed, name) : usual,
    error: errorOf(name),
  })
  return (
    <Details summary={t('late.make')} open={rejected !== undefined}>
      <Form action={action}>
        <FieldRow>
          <DateTimeInput
            {...field('expiresAt')}
            help={t('inZone', { zone: sayZone(language, timeZone) })}
          />
          <TextInput {...field('uses', '1')} inputMode="numeric" help={t('late.usesHelp')} />
        </FieldRow>
        <TextInput {...field('note')} required={false} maxLength={200} help={t('late.noteHelp')} />
        <OnlyFor
          tracks={tracks}
          formats={formats}
          chosen={null}
          typed={rejected?.typed}
          errorOf={errorOf}
        />
        <FormActions>
          <Button kind="quiet">{t('late.make')}</Button>
        </FormActions>
      </Form>
    </Details>
  )
}
