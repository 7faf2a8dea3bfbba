/** The timetable as the server tells it. */
export type Heard = {
  readonly stamp: string
  readonly timetable: unknown
  /** Who changed which session just now, by its id. */
  readonly movers: Readonly<Record<string, string>>
  /** How many changes are not public yet; null: nothing is public. */
  readonly changes: number | null
}

const againAfter = 2_000

/** Hears of every change that anybody makes, as long as the page is in sight: the server answers as soon as there is one. */
export async function hearChanges(
  address: string,
  first: string,
  hear: (heard: Heard) => void,
): Promise<never> {
  let stamp = first
  for (;;) {
    if (document.hidden)
      await new Promise((seen) =>
        document.addEventListener('visibilitychange', seen, { once: true }),
      )
    const answer = await fetch(`${address}?after=${stamp}`, {
      cache: 'no-store',
      redirect: 'manual',
    }).catch(() => null)
    if (answer?.status === 200) {
      const heard = (await answer.json().catch(() => null)) as Heard | null
      if (heard) {
        stamp = heard.stamp
        hear(heard)
      }
    } else if (answer?.status !== 204) await new Promise((later) => setTimeout(later, againAfter))
  }
}
