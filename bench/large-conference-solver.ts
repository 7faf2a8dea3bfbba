import { exampleLargeConference } from '../src/engines/timetable/example-large-conference.ts'
import { modelOfRules } from '../src/engines/timetable/model-of-rules.ts'
import { solveTimetable, type SolvedTimetable } from '../src/engines/timetable/solve-timetable.ts'
import type { ThreadSearch } from '../src/main/threads/search-in-threads.ts'
import { answerInThread } from '../src/platform/threads/answer-in-thread.ts'

type Size = Parameters<typeof exampleLargeConference>[1]

// The thread of the largest conference: rules are functions, which no thread can be given, so that it draws its own.
await answerInThread(
  ({ size, seed, seconds }: ThreadSearch & { size: Size }, tell: (it: SolvedTimetable) => void) => {
    const model = modelOfRules(exampleLargeConference(1, size))
    const began = performance.now()
    return solveTimetable(model, {
      seed,
      spent: () => (performance.now() - began) / (seconds * 1000),
      onBetter: tell,
    })
  },
)
