import { join } from 'node:path'
import type { Config } from '../config.ts'
import { createDiskStorage } from './disk-storage.ts'
import { createS3Storage } from './s3-storage.ts'
import type { Storage } from './storage.ts'

/** Where this installation keeps files: the bucket that is configured, else the folder `files` among its data. */
export const createStorage = (config: Pick<Config, 's3' | 'dataFolder'>): Storage =>
  config.s3 ? createS3Storage(config.s3) : createDiskStorage(join(config.dataFolder, 'files'))
