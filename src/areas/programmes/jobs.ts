import type { AreaJobs } from '../../platform/jobs/job-map.ts'
import type { Services } from '../../platform/use-case.ts'
import { countAllVerdicts } from './use-cases/count-all-verdicts.ts'
import { countVerdicts } from './use-cases/count-verdicts.ts'
import { sumUpWeek, sumUpWeeks } from './use-cases/sum-up-week.ts'
import { tellOfRules } from './use-cases/tell-of-rules.ts'

declare module '../../platform/jobs/job-map.ts' {
  interface JobMap {
    /** What became broken or at risk, to who must act; from the first person on. */
    'programmes.tell-of-rules': Record<never, never>
    'programmes.tell-of-rules-after': { after: string }
    'programmes.sum-up-weeks': Record<never, never>
    'programmes.sum-up-week': { programmeId: string }
    /** How all events stand, for the order of the stewards' tables; of one programme, from the first event on. */
    'programmes.count-all-verdicts': Record<never, never>
    'programmes.count-verdicts': { programmeId: string; after?: string }
  }
}

/** What teams and stewards are told about rules in the background. */
export function jobs(services: Services): AreaJobs {
  const context = { ...services, actor: null, language: 'es' } as const
  return {
    handlers: {
      'programmes.tell-of-rules': () => tellOfRules(context),
      'programmes.tell-of-rules-after': ({ after }) => tellOfRules(context, after),
      'programmes.sum-up-weeks': () => sumUpWeeks(context),
      'programmes.sum-up-week': ({ programmeId }) => sumUpWeek(context, programmeId),
      'programmes.count-all-verdicts': () => countAllVerdicts(context),
      'programmes.count-verdicts': ({ programmeId, after }) =>
        countVerdicts(context, programmeId, after),
    },
    schedules: {
      'programmes.count-all-verdicts': '10 * * * *',
      // In the morning from Mexico to Portugal: each day, and on Mondays the week.
      'programmes.tell-of-rules': '40 12 * * *',
      'programmes.sum-up-weeks': '50 12 * * 1',
    },
  }
}
