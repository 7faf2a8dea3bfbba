import { idOf } from '../../../shared/ids.ts'
import { transact, type Context } from '../../../platform/use-case.ts'
import { insertTold } from '../database.ts'
import { chooseNews } from '../domain/choose-news.ts'
import { digestMail } from '../emails/digest.ts'
import { followersAfter, latestNews } from '../queries/news.ts'

const nobody = '00000000-0000-0000-0000-000000000000'

/**
 * Writes the digest of one batch of followers, those behind `after`, and has the next batch written. What was told, the
 * mails and the next job commit together: after a kill in between nothing is lost and nothing told twice. Who has no
 * news gets no mail, and nobody two on one day.
 */
export const sendDigests = (context: Context, after = nobody, size = 200): Promise<void> =>
  transact(context, async (work) => {
    const { db, now } = work
    const followers = await followersAfter(db, after, size)
    if (followers.length === 0) return
    const news = await latestNews(db, now)
    const { url } = context.config
    const written = followers.flatMap((follower) => {
      const chosen = chooseNews(follower.follows, news, follower.told, now)
      return chosen.told.length > 0 ? [{ follower, chosen }] : []
    })
    await insertTold(
      db,
      written.flatMap(({ follower, chosen }) =>
        chosen.told.map((told) => ({ ...told, followerId: follower.id })),
      ),
      now,
    )
    await work.mails(
      written.map(({ follower, chosen }) => ({
        id: idOf('digest', follower.id, now.toISOString().slice(0, 10)),
        ...digestMail({ follower, chosen, url }),
      })),
    )
    if (followers.length === size)
      await work.enqueue('following.send-digests-after', { after: followers.at(-1)!.id })
  })
