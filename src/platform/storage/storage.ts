/** Where files lie: on disk, or in any store that speaks the S3 API. Keys are ours, never a visitor's. */
export interface Storage {
  put(key: string, bytes: Uint8Array, mediaType: string): Promise<void>
  /** The bytes, or null if there are none under this key. */
  get(key: string): Promise<Uint8Array | null>
  delete(key: string): Promise<void>
  /** Writes and reads a small file; throws if the store cannot be used. */
  check(): Promise<void>
}
