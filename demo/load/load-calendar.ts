import { importConferences } from '../../src/areas/network/use-cases/import-conferences.ts'
import conferences from '../conferences.json' with { type: 'json' }
import { daysFrom } from '../generate/clock.ts'
import type { Stage } from './stage.ts'

/**
 * Conferences that others held in the region, from the lists of confs.tech (MIT licence; see NOTICE): the calendar shows them
 * beside the network's own. Two invented ones are still to come.
 */
export async function loadCalendar(stage: Stage, now: Date): Promise<void> {
  await importConferences(stage.as(stage.keeper, now.toISOString()), {
    files: [...conferences, ...invented(now)],
    unread: [],
    demo: true,
  })
}

function invented(now: Date) {
  const held = [
    ['Jornadas de Datos del Altiplano', 'Puebla', 'Mexico', 'data', 68],
    ['Encontro Livre de Redes', 'Recife', 'Brazil', 'networking', 96],
  ] as const
  return held.map(([name, city, country, topic, days]) => {
    const startDate = daysFrom(now, days).slice(0, 10)
    const year = startDate.slice(0, 4)
    const url = `https://example.org/${topic}-${year}`
    const endDate = daysFrom(now, days + 1).slice(0, 10)
    const rows = [{ name, url, startDate, endDate, city, country, online: false }]
    return { path: `${year}/${topic}.json`, year, topic, rows }
  })
}
