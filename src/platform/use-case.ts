import type { Language } from '../shared/localized-text.ts'
import { newId } from '../shared/ids.ts'
import type { ChangeWatch } from './change-watch.ts'
import type { Database, DatabaseTransaction } from './database/database.ts'
import { json } from './database/json.ts'
import type { Config } from './config.ts'
import { enqueue } from './jobs/enqueue.ts'
import type { JobMap, JobName } from './jobs/job-map.ts'
import type { Log } from './log.ts'
import type { MailMessage } from './mail/mail-message.ts'
import { queueMails } from './mail/queue-mails.ts'
import type { PageCache } from './page-cache.ts'
import { announceChanges } from './page-changes.ts'
import type { SessionTrust } from './session-trust.ts'
import type { Storage } from './storage/storage.ts'

/** The person who acts, as the session tells; null for a visitor. */
export type Actor = {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly admin: boolean
}

/** What the process offers to every use case; wired once in `main/`. */
export type Services = {
  readonly db: Database
  readonly config: Config
  readonly log: Log
  readonly storage: Storage
  readonly pageCache: PageCache
  readonly sessionTrust: SessionTrust
  readonly changeWatch: ChangeWatch
  readonly now: () => Date
  /** Whether the demo network is loaded. */
  readonly demo: () => boolean
}

/** Who asks, in which language, and the services that answer. */
export type Context = Services & {
  readonly actor: Actor | null
  readonly language: Language
  /** Nobody is written to: what is loaded from elsewhere happened before. Mails that wait for a person still do. */
  readonly quiet?: boolean
}

/** One act, as the audit log keeps it: who and when are added by the transaction. */
export type AuditEntry = {
  /** The action's name in the policy table: `event.announce`. */
  readonly action: string
  readonly scope: 'installation' | 'programme' | 'community' | 'event'
  readonly scopeId: string | null
  readonly objectKind: string
  readonly objectId: string
  /** Who acts without an account: the code of their registration. */
  readonly by?: string
  readonly before?: unknown
  readonly after?: unknown
}

/** What a use case works with inside its transaction. Everything commits together or not at all. */
export type Work = {
  readonly db: DatabaseTransaction
  readonly now: Date
  readonly context: Context
  readonly actor: Actor | null
  /** Writes the acts into the log, with one statement however many they are. */
  audit(...entries: readonly AuditEntry[]): Promise<void>
  /** Enqueues a job that starts after the commit. */
  enqueue<Name extends JobName>(name: Name, data: JobMap[Name]): Promise<void>
  /** Writes a mail; it leaves after the commit, or waits for a person if `hold` is set. Returns its id. */
  mail(message: Omit<MailMessage, 'createdAt'>): Promise<string>
  /** Writes many mails as it writes one, with two statements however many they are. */
  mails(messages: readonly Omit<MailMessage, 'createdAt'>[]): Promise<void>
  /**
   * Drops the public pages made of these things, and the trust in copies of sessions (`sessionsOf`), in every process,
   * once the transaction has committed.
   */
  changed(...tags: string[]): void
}

// Serialization failure and deadlock: PostgreSQL asks to try again, nothing was done.
const retryable = new Set(['40001', '40P01'])
const tries = 4

/** Runs one use case in one transaction. Its audit entries, jobs and mails are part of it. */
export async function transact<Result>(
  context: Context,
  work: (work: Work) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    const tags = new Set<string>()
    try {
      const result = await context.db.transaction().execute(async (db) => {
        const outcome = await work(workIn(db, context, tags))
        await announceChanges(db, [...tags])
        return outcome
      })
      // The notification reaches the others; this process forgets at once, so that people see what they just did.
      if (tags.size > 0) {
        context.pageCache.invalidate([...tags])
        context.sessionTrust.invalidate([...tags])
        context.changeWatch.invalidate([...tags])
      }
      return result
    } catch (error) {
      const code = (error as { code?: unknown }).code
      if (attempt < tries && typeof code === 'string' && retryable.has(code)) continue
      throw error
    }
  }
}

function workIn(db: DatabaseTransaction, context: Context, tags: Set<string>): Work {
  const now = context.now()
  const written = (message: Omit<MailMessage, 'createdAt'>): MailMessage => ({
    ...message,
    createdAt: now,
    unsent: context.quiet ?? false,
  })
  return {
    db,
    now,
    context,
    actor: context.actor,
    async audit(...entries) {
      if (entries.length === 0) return
      await db
        .insertInto('auditLog')
        .values(
          entries.map((entry) => ({
            id: newId(now.getTime()),
            at: now,
            personId: context.actor?.id ?? null,
            actorLabel: context.actor?.name || context.actor?.email || entry.by || 'system',
            action: entry.action,
            scope: entry.scope,
            scopeId: entry.scopeId,
            objectKind: entry.objectKind,
            objectId: entry.objectId,
            before: entry.before === undefined ? null : json(entry.before),
            after: entry.after === undefined ? null : json(entry.after),
          })),
        )
        .execute()
    },
    enqueue: (name, data) => enqueue(db, name, data),
    mail: async (message) => (await queueMails(db, [written(message)]))[0]!,
    async mails(messages) {
      await queueMails(db, messages.map(written))
    },
    changed(...things) {
      for (const tag of things) tags.add(tag)
    },
  }
}
