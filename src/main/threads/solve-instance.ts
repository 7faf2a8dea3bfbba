import type { TimetableInstance } from '../../engines/timetable/instance.ts'
import { searchInThreads, type SearchInThreads } from './search-in-threads.ts'

/** The best timetable of an instance that all cores together find in some seconds. */
export const solveInstance = (instance: TimetableInstance, options: SearchInThreads) =>
  searchInThreads(new URL('./instance-solver.ts', import.meta.url), { instance }, options)
