import { answerInThread } from '../../../platform/threads/answer-in-thread.ts'
import {
  compareProposals,
  type Compared,
  type ComparingTask,
  type TextToCompare,
} from '../domain/compare-proposals.ts'

await answerInThread<ComparingTask, never, Compared, readonly string[], readonly TextToCompare[]>(
  (task, _tell, ask) => compareProposals(task, ask),
)
