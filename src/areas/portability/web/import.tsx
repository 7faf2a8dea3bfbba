import { useTranslations } from 'use-intl'
import { z } from 'zod'
import { AppError } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { Button } from '../../../ui/button.tsx'
import { Field, fieldAttributes } from '../../../ui/field.tsx'
import { Form, FormActions } from '../../../ui/form.tsx'
import { useProblems } from '../../../ui/problems.tsx'
import { PublicPage } from '../../../ui/public-page.tsx'
import { importEvent } from '../use-cases/import-event.ts'
import { unpackEventFile } from '../unpack-event-file.ts'

const importForm = z.object({ file: z.instanceof(File, { error: 'required' }) })

/** Where an event comes in from its file. */
export const importPage = async (x: Exchange): Promise<Response> => x.page(<ImportPage />)

export const importFromForm = (x: Exchange): Promise<Response> =>
  x.submit(
    importForm,
    async ({ file }) => {
      const read = await unpackEventFile(new Uint8Array(await file.arrayBuffer()))
      if (!read)
        throw new AppError('not-an-event-file', {}, [{ field: 'file', code: 'not-an-event-file' }])
      const { slug } = await importEvent(x.context, read)
      return x.redirect(x.path('events', slug), 'event-imported')
    },
    async (rejected) => x.page(<ImportPage rejected={rejected} />),
  )

function ImportPage({ rejected }: { rejected?: Rejected }) {
  const t = useTranslations('portability')
  const { errorOf, summary } = useProblems(rejected?.problems)
  const field = {
    name: 'file',
    label: t('file'),
    help: t('fileHelp'),
    error: errorOf('file'),
    required: true,
  }
  return (
    <PublicPage title={t('import')} noindex>
      <h1>{t('import')}</h1>
      <p className="lead">{t('importLead')}</p>
      <Form encType="multipart/form-data">
        {summary}
        <Field {...field}>
          <input type="file" accept=".gz,.json" className="input" {...fieldAttributes(field)} />
        </Field>
        <FormActions>
          <Button>{t('takeIn')}</Button>
        </FormActions>
      </Form>
    </PublicPage>
  )
}
