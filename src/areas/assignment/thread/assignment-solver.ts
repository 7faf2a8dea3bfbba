import { answerInThread } from '../../../platform/threads/answer-in-thread.ts'
import { solveCommittee } from '../domain/solve-committee.ts'

await answerInThread(solveCommittee)
