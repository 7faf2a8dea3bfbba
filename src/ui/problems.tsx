import { useTranslations } from 'use-intl'
import type { Problem } from '../shared/app-error.ts'
import { ErrorSummary } from './form.tsx'

/**
 * The words for what is wrong with a form: `errorOf('name.es')` beside its field, `summary` on top. In a long form
 * `labelOf` says in the summary which field is meant.
 */
export function useProblems(
  problems: readonly Problem[] = [],
  labelOf: (field: string) => string | undefined = () => undefined,
) {
  const t = useTranslations('errors')
  const say = (problem: Problem) =>
    t.has(problem.code as never) ? t(problem.code as never, problem.params as never) : t('invalid')
  return {
    errorOf(field: string): string | undefined {
      const found = problems.find(
        (problem) => problem.field === field || problem.field.startsWith(`${field}.`),
      )
      return found && say(found)
    },
    summary: (
      <ErrorSummary
        problems={problems.map((p) => {
          const label = labelOf(p.field)
          const message = label ? `${label}${label.endsWith('?') ? '' : ':'} ${say(p)}` : say(p)
          return p.field ? { field: p.field, message } : { message }
        })}
      />
    ),
  }
}
