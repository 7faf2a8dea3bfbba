import { S3mini } from 's3mini'
import { checkStorage } from './check-storage.ts'
import type { Storage } from './storage.ts'
import { checkedKey } from './storage-key.ts'

export type S3Settings = {
  readonly endpoint: string
  readonly bucket: string
  readonly region: string
  readonly accessKeyId: string
  readonly secretAccessKey: string
}

/** Files in a bucket of any store that speaks the S3 API (path style: `endpoint/bucket/key`). */
export function createS3Storage(settings: S3Settings): Storage {
  const bucket = new S3mini({
    accessKeyId: settings.accessKeyId,
    secretAccessKey: settings.secretAccessKey,
    region: settings.region,
    endpoint: `${settings.endpoint.replace(/\/+$/, '')}/${settings.bucket}`,
    requestAbortTimeout: 30_000,
  })
  const storage: Omit<Storage, 'check'> = {
    async put(key, bytes, mediaType) {
      await bucket.putObject(checkedKey(key), Buffer.from(bytes), mediaType)
    },
    async get(key) {
      const bytes = await bucket.getObjectArrayBuffer(checkedKey(key))
      return bytes && new Uint8Array(bytes)
    },
    async delete(key) {
      await bucket.deleteObject(checkedKey(key))
    },
  }
  return { ...storage, check: () => checkStorage(storage) }
}
