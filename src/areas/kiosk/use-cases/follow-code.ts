import { notFound } from '../../../shared/app-error.ts'
import { hitLimit } from '../../../platform/rate-limit.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { countScan } from '../database/codes.ts'
import { targetOfCode } from '../queries/codes.ts'

/**
 * Where the code of a kiosk leads, without the language; counts the scan. A place that asks more than a booth full of
 * phones would is led on but not counted. AppError 'not-found' for an unknown code.
 */
export const followCode = (
  context: Context,
  code: string,
  from: string,
): Promise<{ readonly kiosk: string; readonly parts: readonly string[] }> =>
  transact(context, async (work) => {
    const target = await targetOfCode(work.db, code, work.now)
    if (!target) throw notFound()
    const { allowed } = await hitLimit(work.db, `kiosk-scan:${from}`, 300, 3_600, work.now)
    if (allowed) await countScan(work.db, code, work.now)
    return target
  })
