import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import type { Rejected } from '../../../../platform/http/exchange.tsx'
import { usePage } from '../../../../platform/http/page-context.ts'
import { Button, LinkButton } from '../../../../ui/button.tsx'
import { Field, fieldAttributes } from '../../../../ui/field.tsx'
import { Form, FormActions } from '../../../../ui/form.tsx'
import { ManagePage } from '../../../../ui/manage-page.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { useProblems } from '../../../../ui/problems.tsx'
import type { ImportReport } from '../../use-cases/import-agenda.ts'
import { AgendaTabs } from '../../../../ui/agenda-tabs.tsx'

type ImportPageProps = {
  readonly slug: string
  readonly rejected?: Rejected
  readonly report?: ImportReport
  /** The file was only tried: nothing was written. */
  readonly tried?: boolean
}

/** A schedule file of another program, what it would do or has done, and what in it was odd. */
export function ImportPage({ slug, rejected, report, tried = true }: ImportPageProps) {
  const t = useTranslations('schedule')
  const { language } = usePage()
  const { errorOf, summary } = useProblems(rejected?.problems)
  const base = `/${language}/manage/events/${slug}/agenda`
  const field = {
    name: 'file',
    label: t('import.file'),
    help: t('import.fileHelp'),
    error: errorOf('file'),
    required: true,
  }
  return (
    <ManagePage section="agenda" heading={t('import.title')}>
      <AgendaTabs slug={slug} current="import" />
      {summary}
      {report && <Report report={report} tried={tried} base={base} />}
      <p className="lead">{t('import.lead')}</p>
      <Form action={`${base}/import`} encType="multipart/form-data">
        <Field {...field}>
          <input
            type="file"
            accept=".json,.xml,.ics,application/json,text/xml,text/calendar"
            className="input"
            {...fieldAttributes(field)}
          />
        </Field>
        <FormActions>
          <Button name="act" value="try">
            {t('import.try')}
          </Button>
          <Button name="act" value="import" kind="quiet">
            {t('import.takeIn')}
          </Button>
        </FormActions>
      </Form>
    </ManagePage>
  )
}

const mostNamed = 50

function Report({ report, tried, base }: { report: ImportReport; tried: boolean; base: string }) {
  const t = useTranslations('schedule')
  const format = t(`import.formats.${report.format}`)
  const lists = [
    ['added', report.added],
    ['changed', report.changed],
    ['rooms', report.rooms],
    ['tracks', report.tracks],
    ['speakers', report.speakers],
    ['outside', report.outside],
    ['gone', report.gone],
  ] as const
  return (
    <section className="section" id="report">
      <Notice kind={tried ? 'info' : 'success'} title={t(tried ? 'import.tried' : 'import.done')}>
        {t('import.read', { format, unchanged: report.unchanged })}
      </Notice>
      {lists.map(([name, names]) => (
        <Names
          key={name}
          title={t(`import.lists.${name}`, { count: names.length })}
          names={names}
        />
      ))}
      <Names
        title={t('import.lists.notes', { count: report.notes.length })}
        names={report.notes.map(({ code, about }) => t(`import.notes.${code}`, { about }))}
      />
      {!tried && (
        <FormActions>
          <LinkButton href={base}>{t('toTimetable')}</LinkButton>
        </FormActions>
      )}
    </section>
  )
}

function Names({ title, names }: { title: string; names: readonly ReactNode[] }) {
  const t = useTranslations('schedule')
  if (names.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {names.slice(0, mostNamed).map((name, at) => (
          <li key={at}>{name}</li>
        ))}
        {names.length > mostNamed && (
          <li>{t('import.more', { count: names.length - mostNamed })}</li>
        )}
      </ul>
    </>
  )
}
