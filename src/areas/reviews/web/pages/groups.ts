import { useTranslations } from 'use-intl'
import { usePage } from '../../../../platform/http/page-context.ts'
import { sayLanguage } from '../../../../platform/i18n/dates.ts'
import { beginSentence } from '../../../../shared/begin-sentence.ts'
import { textIn } from '../../../../shared/localized-text.ts'
import type { Format, Track } from '../../../proposals/queries.ts'
import { dimensions, type Dimension } from '../../domain/draft-selection.ts'

export type Host = { readonly id: string; readonly name: string }

type Named = {
  readonly tracks: readonly Track[]
  readonly formats: readonly Format[]
  readonly hosts: readonly Host[]
}

const levels = ['beginner', 'intermediate', 'advanced'] as const

/** The groups that proposals of an event fall into, as quotas name them, with their names in the reader's language. */
export function useGroups({ tracks, formats, hosts }: Named) {
  const t = useTranslations('reviews')
  const { language } = usePage()
  const named = (all: readonly (Track | Format)[]) =>
    all.map(({ slug, name }) => ({ of: slug, label: textIn(name, language) }))
  const groups: Readonly<Record<Dimension, readonly { of: string; label: string }[]>> = {
    track: named(tracks),
    format: named(formats),
    host: hosts.map(({ id, name }) => ({ of: id, label: name })),
    language: ['es', 'en', 'pt'].map((of) => ({
      of,
      label: beginSentence(sayLanguage(language, of)),
    })),
    level: levels.map((of) => ({ of, label: t(`levels.${of}`) })),
  }
  return {
    all: dimensions.map((dimension) => ({ dimension, of: groups[dimension] })),
    label: (dimension: Dimension, of: string): string =>
      groups[dimension].find((group) => group.of === of)?.label ?? of,
  }
}
