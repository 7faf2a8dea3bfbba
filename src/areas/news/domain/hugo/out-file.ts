/** A file to write, by its path in the folder of the site: a text, or a picture whose bytes are in the store. */
export type OutFile = {
  readonly path: string
  /** The post that it belongs to. */
  readonly postId: string | null
  readonly format?: 'yaml' | 'toml' | 'json'
} & ({ readonly text: string } | { readonly sha256: string })
