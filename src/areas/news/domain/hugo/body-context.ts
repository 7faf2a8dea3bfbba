import type { HugoImage } from './hugo-post.ts'

/** What the words of a body need from the rest of the tree. */
export type BodyContext = {
  /** The address a reference to another page leads to (`ref`, `/section/name/`); null if no post answers to it. */
  readonly resolveLink: (reference: string) => string | null
  /** Where the site itself stands, for what is not imported; null if its settings do not say. */
  readonly baseUrl: string | null
  /** The file of an image in the tree; null if it is not there. */
  readonly resolveImage: (source: string) => string | null
  /** Images of the tree in a folder, as a gallery shortcode names it. */
  readonly imagesIn: (folder: string) => readonly HugoImage[]
}
