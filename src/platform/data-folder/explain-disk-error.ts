import { StartError } from '../start-error.ts'

const reasons: Readonly<Record<string, string>> = {
  EROFS: 'the disk is read-only',
  EACCES: 'this user may not write there',
  EPERM: 'this user may not write there',
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  ENOTDIR: 'part of the path is a file, not a folder',
  EEXIST: 'it is a file, not a folder',
  ENOENT: 'part of the path leads nowhere',
  EIO: 'the disk reports errors',
}

/** The failure of a write to `folder` as a StartError that says why in words; any other fault comes back as it is. */
export function explainDiskError(error: unknown, folder: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = reasons[code]
  return reason
    ? new StartError(
        `Convite cannot write to its data folder ${folder}: ${reason}. Put that right, or name another folder with CONVITE_DATA.`,
      )
    : error
}
