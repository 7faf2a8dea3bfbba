import { fileAddress } from './file-routes.ts'

type Cover = {
  readonly coverFileId: string | null
  readonly coverWidth: number | null
  readonly coverHeight: number | null
}

/** What a page is shared with: its cover, at most 1600 pixels wide, or else the card drawn for it at `card`. */
export function sharedPicture(cover: Cover, baseUrl: string, card: string) {
  const { coverFileId, coverWidth, coverHeight } = cover
  if (!coverFileId || !coverWidth || !coverHeight) return { image: baseUrl + card }
  const width = Math.min(coverWidth, 1600)
  return {
    image: baseUrl + fileAddress(coverFileId, 1600),
    imageSize: { width, height: Math.round((coverHeight * width) / coverWidth) },
  }
}
