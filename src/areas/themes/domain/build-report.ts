import { newcombe, verdict, wilson, type Change, type Share, type Verdict } from './intervals.ts'

/** How often a theme was named, in the sessions looked at and in those they are compared with. */
export type ThemeCount = {
  readonly theme: string
  readonly now: number
  readonly before: number
  /** Posts that name it. */
  readonly posts?: number
}

/** How many of each there are on one side of the comparison. */
export type Side = {
  readonly sessions: number
  readonly events: number
  readonly speakers: number
  /** Speakers of whom no earlier session in another event is known. */
  readonly firstTime: number
}

export type ThemeLine = {
  readonly theme: string
  readonly now: number
  readonly before: number
  readonly posts: number
  readonly share: Share
  readonly shareBefore: Share
  readonly change: Change
  readonly verdict: Verdict
}

export type ReportFigures = {
  readonly now: Side
  readonly before: Side
  /** The most named first. */
  readonly lines: readonly ThemeLine[]
  /** The largest change first. */
  readonly rose: readonly ThemeLine[]
  readonly fell: readonly ThemeLine[]
  /** How many themes were named often enough to be compared. */
  readonly compared: number
  readonly firstTime: Share
}

/** Shares, changes and verdicts from the counts. Nothing is said to have changed that may well be chance. */
export function buildReport(counts: readonly ThemeCount[], now: Side, before: Side): ReportFigures {
  const lines = counts
    .map(({ theme, posts = 0, ...count }): ThemeLine => {
      const [share, shareBefore] = [
        wilson(count.now, now.sessions),
        wilson(count.before, before.sessions),
      ]
      return {
        theme,
        ...count,
        posts,
        share,
        shareBefore,
        change: newcombe(share, shareBefore),
        verdict: verdict(
          { count: count.now, of: now.sessions },
          { count: count.before, of: before.sessions },
        ),
      }
    })
    .toSorted(
      (a, b) =>
        b.now - a.now || b.before - a.before || b.posts - a.posts || a.theme.localeCompare(b.theme),
    )
  const by = (wanted: Verdict) =>
    lines
      .filter((line) => line.verdict === wanted)
      .toSorted((a, b) => Math.abs(b.change.change) - Math.abs(a.change.change))
  return {
    now,
    before,
    lines,
    rose: by('rose'),
    fell: by('fell'),
    compared: lines.filter((line) => line.verdict !== 'too-few').length,
    firstTime: wilson(now.firstTime, now.speakers),
  }
}
