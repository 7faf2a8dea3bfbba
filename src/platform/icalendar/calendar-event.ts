/** When something is: whole days (`YYYY-MM-DD`, the last included), or instants shown in a zone. */
export type CalendarTime =
  | { readonly firstDay: string; readonly lastDay: string }
  | { readonly start: Date; readonly end: Date; readonly zone: string }

export type CalendarEvent = {
  /** Never changes for the same thing, so that calendars replace it: `session-<id>@<host>`. */
  readonly uid: string
  /** Rises with every change of time, place or status. */
  readonly sequence: number
  readonly updatedAt: Date
  readonly cancelled?: boolean
  readonly summary: string
  readonly time: CalendarTime
  readonly description?: string
  readonly location?: string
  readonly coordinates?: { readonly latitude: number; readonly longitude: number }
  readonly url?: string
  readonly categories?: readonly string[]
  readonly organizer?: { readonly name: string; readonly email: string }
  /** The address of a picture. */
  readonly image?: string
  /** Where to take part online. */
  readonly conference?: { readonly url: string; readonly label: string }
}
