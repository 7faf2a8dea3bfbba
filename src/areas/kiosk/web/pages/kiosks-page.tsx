import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { typedText } from '../../../../platform/http/form-values.ts'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayInstant } from '../../../../platform/i18n/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { FieldRow, Form, FormActions } from '../../../../ui/form.tsx'
import { TextInput } from '../../../../ui/inputs.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import { Table } from '../../../../ui/table.tsx'
import { folderOf, type KioskHome } from '../../domain/kiosk-scope.ts'
import type { kiosksOf } from '../../queries.ts'
import { KioskFrame } from './kiosk-frame.tsx'

type KiosksPageProps = {
  readonly home: KioskHome
  readonly kiosks: Awaited<ReturnType<typeof kiosksOf>>
  /** By whose clock its people read times. */
  readonly timeZone: string
  readonly mayEdit: boolean
  readonly rejected?: Rejected
}

/** The kiosks of an event, a community or a programme, and a form for another. */
export function KiosksPage({ home, kiosks, timeZone, mayEdit, rejected }: KiosksPageProps) {
  const t = useTranslations('kiosk')
  const { language, scope } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const base = `/${language}/manage/${folderOf[home]}/${scope?.slug}/kiosks`
  return (
    <KioskFrame home={home} heading={t('manage.title')}>
      <p className="lead">{t('manage.lead')}</p>
      <Table
        caption={t('manage.title')}
        rows={kiosks}
        rowKey={({ slug }) => slug}
        empty={<EmptyState title={t('manage.none')}>{t('manage.noneText')}</EmptyState>}
        columns={[
          {
            key: 'name',
            label: t('manage.name'),
            cell: ({ slug, name }) => <a href={`${base}/${slug}`}>{name}</a>,
          },
          {
            key: 'seen',
            label: t('manage.seen'),
            cell: ({ lastSeenAt }) =>
              lastSeenAt ? sayInstant(language, lastSeenAt, timeZone) : t('manage.never'),
          },
          {
            key: 'page',
            label: t('manage.page'),
            cell: ({ slug }) => (
              <a href={`/${language}/kiosk/${slug}`}>{`/${language}/kiosk/${slug}`}</a>
            ),
          },
        ]}
      />
      {mayEdit && (
        <section className="section">
          <h2>{t('manage.add')}</h2>
          <Form action={base}>
            {summary}
            <FieldRow>
              <TextInput
                name="name"
                label={t('manage.name')}
                help={t('manage.nameHelp')}
                required
                maxLength={120}
                value={typedText(rejected?.typed, 'name')}
                error={errorOf('name')}
              />
              <TextInput
                name="slug"
                label={t('manage.slug')}
                help={t('manage.slugHelp')}
                required
                autoCapitalize="off"
                value={typedText(rejected?.typed, 'slug')}
                error={errorOf('slug')}
              />
            </FieldRow>
            <FormActions>
              <Button>{t('manage.addButton')}</Button>
            </FormActions>
          </Form>
        </section>
      )}
    </KioskFrame>
  )
}
