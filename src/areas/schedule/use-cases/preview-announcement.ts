import { languages, type Language } from '../../../shared/localized-text.ts'
import { isMailbox } from '../../../platform/mail/queue-mails.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { authoriseEvent } from '../../accounts/use-cases/authorise.ts'
import { agendaNewsMail } from '../emails/agenda-news.ts'
import { policy } from '../policy.ts'
import {
  reachOfSessions,
  speakersOfSession,
  starredWithMail,
  toldEvent,
  type Announcement,
} from '../queries/announcements.ts'
import { registeredCount } from '../queries/releases.ts'
import { isMailed, planAnnouncement, type WantedAnnouncement } from './plan-announcement.ts'

/** An announcement as it would go out: its words in each language, and how many people it reaches by which way. */
export type AnnouncementPreview = {
  readonly announcement: Announcement
  readonly mails: readonly {
    readonly language: Language
    readonly subject: string
    readonly text: string
  }[]
  /** How many people get a mail. */
  readonly mailed: number
  /** How many have it on their own agenda. */
  readonly stars: number
  readonly registered: number
}

/** More would not change what a person decides, and would have to be counted one by one. */
const mostCounted = 20_000

/** What `announceChange` would tell and whom, with the same errors; nothing is written or sent. */
export const previewAnnouncement = (
  context: Context,
  eventSlug: string,
  wanted: WantedAnnouncement,
): Promise<AnnouncementPreview> =>
  transact(context, async (work) => {
    const event = await authoriseEvent(work, policy, 'agenda.publish', eventSlug)
    const { session, release } = await planAnnouncement(work, event, wanted)
    const { code, title } = session
    const own = (release?.changes ?? []).filter((each) => 'code' in each && each.code === code)
    const change = own.find(({ kind }) => kind === 'moved' || kind === 'removed') ?? null
    const mailed = isMailed(event, wanted)
    const announcement: Announcement = {
      id: code,
      sessionCode: code,
      title,
      kind: wanted.kind,
      text: wanted.text,
      change,
      shownUntil: work.now,
      publishedAt: work.now,
      mailed,
      correctsId: null,
    }
    const [told, speakers, starred, reach, registered] = await Promise.all([
      toldEvent(work.db, event.id),
      speakersOfSession(work.db, event.id, code),
      starredWithMail(work.db, event.id, [code], { after: '', limit: mostCounted }),
      reachOfSessions(work.db, event.id),
      registeredCount(work.db, event.id),
    ])
    const addresses = new Set([...speakers, ...starred].map(({ email }) => email).filter(isMailbox))
    const mailIn = (language: Language) => {
      const reader = { email: '', name: '', lang: language, stopSecret: null, codes: [code] }
      const about = { changes: change ? [change] : [], announcement }
      const { subject, text } = agendaNewsMail(told, reader, about, context.config.url)
      return { language, subject, text }
    }
    return {
      announcement,
      mails: mailed && addresses.size > 0 ? languages.map(mailIn) : [],
      mailed: mailed ? addresses.size : 0,
      stars: reach.get(code)?.stars ?? 0,
      registered,
    }
  })
