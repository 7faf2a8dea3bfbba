import { useTranslations } from 'use-intl'

/**
 * What a field for files carries so that one that is too large is told beside it before anything is sent; put the island
 * `file-limit` beside it. Without JavaScript the server tells.
 */
export function useFileLimit(mostBytes: number) {
  const t = useTranslations('errors')
  return {
    'data-most': mostBytes,
    'data-too-large': t('file-too-large', { megabytes: mostBytes / 1024 / 1024 }),
  }
}
