import type { Language, LocalizedText } from '../../../shared/localized-text.ts'
import type { Licence } from '../domain/licence.ts'
import type { Db } from './post-scope.ts'

export type Photo = {
  readonly id: string
  readonly fileId: string
  readonly alt: LocalizedText
  readonly credit: string
  readonly licence: Licence
  readonly width: number | null
  readonly height: number | null
}

/** The photos of a post's gallery, in their order. */
export const photosOf = (db: Db, postId: string): Promise<Photo[]> =>
  db
    .selectFrom('postPhotos as p')
    .innerJoin('files as f', 'f.id', 'p.fileId')
    .select(['p.id', 'p.fileId', 'p.alt', 'p.credit', 'p.licence', 'f.width', 'f.height'])
    .where('p.postId', '=', postId)
    .orderBy('p.position')
    .orderBy('p.id')
    .execute()

export type Quote = {
  readonly id: string
  readonly lang: Language
  readonly words: string
  readonly name: string
  readonly role: string
}

/** What people said, in their order. */
export const quotesOf = (db: Db, postId: string): Promise<Quote[]> =>
  db
    .selectFrom('postQuotes')
    .select(['id', 'lang', 'words', 'name', 'role'])
    .where('postId', '=', postId)
    .orderBy('position')
    .orderBy('id')
    .execute()
