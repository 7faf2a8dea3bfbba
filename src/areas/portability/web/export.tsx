import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import { useTranslations } from 'use-intl'
import type { Exchange } from '../../../platform/http/exchange.tsx'
import { usePage } from '../../../platform/http/page-context.ts'
import { Button } from '../../../ui/button.tsx'
import { FormActions } from '../../../ui/form.tsx'
import { ManagePage } from '../../../ui/manage-page.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { exportEvent } from '../use-cases/export-event.ts'

const packed = promisify(gzip)

/** What the file holds, and the button that makes it. */
export const exportPage = async (x: Exchange): Promise<Response> => x.page(<ExportPage />)

/** The event as one file, packed. */
export async function downloadEvent(x: Exchange): Promise<Response> {
  const file = await exportEvent(x.context, x.param('event'))
  const bytes = await packed(JSON.stringify(file))
  return new Response(new Uint8Array(bytes), {
    headers: {
      'content-type': 'application/gzip',
      'content-disposition': `attachment; filename="${file.slug}.convite.gz"`,
      'cache-control': 'no-store',
    },
  })
}

function ExportPage() {
  const t = useTranslations('portability')
  const { language, scope } = usePage()
  return (
    <ManagePage section="setup" heading={t('export')}>
      <p className="lead">{t('exportLead')}</p>
      <Notice kind="warning" title={t('personal')}>
        {t('personalLead')}
      </Notice>
      <p className="soft">{t('notInFile')}</p>
      <form method="post" action={`/${language}/manage/events/${scope?.slug ?? ''}/export`}>
        <FormActions>
          <Button>{t('download')}</Button>
        </FormActions>
      </form>
    </ManagePage>
  )
}
