import { sql } from 'kysely'
import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { Licence } from '../domain/licence.ts'
import type { Db } from './post-scope.ts'

/** A photo that a post could take from elsewhere of its event. */
export type OfferedPhoto = {
  readonly fileId: string
  readonly alt: LocalizedText
  readonly credit: string
  readonly licence: Licence
}

/**
 * The photos of the event of a post: those in galleries of its other posts that are out, and of its press kit, each once,
 * without those that the post has already.
 */
export async function offeredPhotos(db: Db, postId: string): Promise<readonly OfferedPhoto[]> {
  const { rows } = await sql<OfferedPhoto>`
    select distinct on (f.sha256) o.file_id, o.alt, o.credit, o.licence from (
      select g.file_id, g.alt, g.credit, g.licence, p.event_id from post_photos g join posts p on p.id = g.post_id
        where p.published_at is not null and p.came_out_at is not null and p.id <> ${postId}
      union all
      select k.file_id, k.alt, k.credit, k.licence, k.event_id from press_files k where k.kind = 'photo'
    ) o join files f on f.id = o.file_id join posts mine on mine.id = ${postId} and mine.event_id = o.event_id
    where not exists (select from post_photos h join files hf on hf.id = h.file_id
      where h.post_id = ${postId} and hf.sha256 = f.sha256)
    order by f.sha256, o.file_id limit 60`.execute(db)
  return rows
}
