import { useTranslations } from 'use-intl'
import type { Problem } from '../shared/app-error.ts'
import { ErrorSummary } from './form.tsx'

/** The words for what is wrong with a form: `errorOf('name.es')` beside its field, `summary` on top. */
export function useProblems(problems: readonly Problem[] = []) {
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
        problems={problems.map((p) =>
          p.field ? { field: p.field, message: say(p) } : { message: say(p) },
        )}
      />
    ),
  }
}
