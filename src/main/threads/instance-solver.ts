import type { TimetableInstance } from '../../engines/timetable/instance.ts'
import { modelOfRules } from '../../engines/timetable/model-of-rules.ts'
import { rulesOfInstance } from '../../engines/timetable/rules-of-instance.ts'
import { solveTimetable, type SolvedTimetable } from '../../engines/timetable/solve-timetable.ts'
import { answerInThread } from '../../platform/threads/answer-in-thread.ts'
import type { ThreadSearch } from './search-in-threads.ts'

await answerInThread(
  (
    { instance, seed, seconds }: ThreadSearch & { readonly instance: TimetableInstance },
    tell: (found: SolvedTimetable) => void,
  ) => {
    const began = performance.now()
    return solveTimetable(modelOfRules(rulesOfInstance(instance)), {
      seed,
      spent: () => (performance.now() - began) / (seconds * 1000),
      onBetter: tell,
    })
  },
)
