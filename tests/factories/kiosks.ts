import type { KioskOwner } from '../../src/areas/kiosk/domain/kiosk-scope.ts'
import { createKiosk } from '../../src/areas/kiosk/use-cases/create-kiosk.ts'
import type { Context } from '../../src/platform/use-case.ts'

let count = 0

/** A kiosk that shows the whole network unless told otherwise; the context's actor may set one up there. */
export async function kiosk(
  context: Context,
  owner: KioskOwner,
  traits: Partial<Parameters<typeof createKiosk>[2]> = {},
): Promise<{ id: string; slug: string }> {
  count += 1
  const slug = traits.slug ?? `kiosk-${count}`
  const id = await createKiosk(context, owner, { name: `Kiosk ${slug}`, ...traits, slug })
  return { id, slug }
}
