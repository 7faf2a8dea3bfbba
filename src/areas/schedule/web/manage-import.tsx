import { z } from 'zod'
import { invalidInput } from '../../../shared/app-error.ts'
import type { Exchange, Rejected } from '../../../platform/http/exchange.tsx'
import { importAgenda, type ImportReport } from '../use-cases/import-agenda.ts'
import { ImportPage } from './pages/import-page.tsx'

const importForm = z.object({
  file: z.instanceof(File, { error: 'required' }),
  act: z.enum(['try', 'import']).catch('try'),
})

type Shown = {
  readonly rejected?: Rejected
  readonly report?: ImportReport
  readonly tried?: boolean
}

const show = (x: Exchange, shown: Shown = {}): Response =>
  x.page(<ImportPage slug={x.param('event')} {...shown} />)

/** Where an agenda comes in from a file of another program. */
export const importPage = (x: Exchange): Response => show(x)

/** What a file would do, or has done. */
export const importFile = (x: Exchange): Promise<Response> =>
  x.submit(
    importForm,
    async ({ file, act }) => {
      if (file.size === 0) throw invalidInput([{ field: 'file', code: 'required' }])
      const tried = act === 'try'
      const text = await file.text()
      const report = await importAgenda(x.context, x.param('event'), { text, tryOnly: tried })
      return show(x, { report, tried })
    },
    async (rejected) => show(x, { rejected }),
  )
