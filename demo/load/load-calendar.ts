import { importConferences } from '../../src/areas/network/use-cases/import-conferences.ts'
import conferences from '../conferences.json' with { type: 'json' }
import type { Stage } from './stage.ts'

/**
 * Conferences that others held in the region, from the lists of confs.tech (MIT licence; see NOTICE): the calendar shows them
 * beside the network's own.
 */
export async function loadCalendar(stage: Stage, now: Date): Promise<void> {
  await importConferences(stage.as(stage.keeper, now.toISOString()), {
    files: conferences,
    unread: [],
    demo: true,
  })
}
