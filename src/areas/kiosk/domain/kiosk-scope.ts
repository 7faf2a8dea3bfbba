/** Whose kiosk it is. */
export type KioskHome = 'event' | 'community' | 'programme'

/** An event, community or programme by its slug. */
export type KioskOwner = { readonly scope: KioskHome; readonly slug: string }

/** A kiosk, as far as permission is concerned. */
export type KioskScope = {
  readonly id: string
  readonly slug: string
  readonly name: string
  readonly scope: KioskHome
  readonly scopeId: string
}

/** Where what it belongs to stands in addresses. */
export const folderOf = {
  event: 'events',
  community: 'communities',
  programme: 'programmes',
} as const satisfies Record<KioskHome, string>
