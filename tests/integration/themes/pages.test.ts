import { beforeAll, describe, expect, test } from 'vitest'
import { placeSession } from '../../../src/areas/schedule/use-cases/place-session.ts'
import { publishRelease } from '../../../src/areas/schedule/use-cases/publish-release.ts'
import { correctTheme } from '../../../src/areas/themes/use-cases/correct-theme.ts'
import { readDueTexts } from '../../../src/areas/themes/use-cases/read-due-texts.ts'
import { exportEvent } from '../../../src/areas/portability/use-cases/export-event.ts'
import type { Context } from '../../../src/platform/use-case.ts'
import { testApp, type TestApp } from '../../app.ts'
import { countQueries } from '../../count-queries.ts'
import { testDatabase } from '../../database.ts'
import { announcedEvent } from '../../factories/announced-event.ts'
import { person } from '../../factories/people.ts'
import { draftPost, publishedPost } from '../../factories/posts.ts'
import { room, session } from '../../factories/schedule.ts'
import { as, testContext } from '../../services.ts'

const database = testDatabase()
const now = new Date('2027-01-10T12:00:00Z')
let app: TestApp
let owner: Context
let first: { code: string }

/** An event whose agenda is out: so many sessions with the first title, so many with the second. */
async function agenda(startsOn: string, texts: readonly (readonly [number, string])[]) {
  const event = await announcedEvent(owner, { startsOn })
  const roomId = await room(owner, event.slug)
  const codes: string[] = []
  for (const [times, title] of texts)
    for (let at = 0; at < times; at += 1) {
      const made = await session(owner, event.slug, {
        title: { en: `${title} ${at}` },
        level: 'beginner',
      })
      await placeSession(owner, event.slug, made.id, { day: startsOn, time: '10:00', roomId })
      codes.push(made.code)
    }
  await publishRelease(owner, event.slug, {})
  return { ...event, codes }
}

beforeAll(async () => {
  const context = testContext({ ...database, now })
  app = testApp(context)
  owner = as(context, await person(context, { name: 'Olga' }))
  await agenda('2026-02-19', [
    [2, 'GitOps part'],
    [23, 'Running Ceph'],
  ])
  const event = await agenda('2027-02-19', [
    [20, 'GitOps with Kubernetes'],
    [5, 'A quiet talk'],
  ])
  first = { code: event.codes[0]! }
  await session(owner, event.slug, { title: { en: 'A secret about Zuul CI' } })
  await publishedPost(owner, { event: event.slug, title: 'OpenStack news' })
  await draftPost(owner, { event: event.slug, title: 'FinOps is not out yet' })
  await correctTheme(
    owner,
    event.slug,
    { kind: 'session', code: first.code },
    { theme: 'inner-source', change: 'add' },
  )
  await readDueTexts(owner)
}, 60_000)

const read = async (address: string) => {
  const response = await app.fetch(address)
  const html = await response.text()
  return { status: response.status, text: html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '), html }
}

test('the list has what is public, and only that', async () => {
  const { text } = await read('/en/themes')
  expect(text).toMatch(/GitOps 22 sessions/)
  expect(text).toMatch(/OpenStack 1 post/)
  expect(text).toMatch(/Inner source 1 session/)
  expect(text).not.toMatch(/Zuul|FinOps/)
})

test('the API lists the same', async () => {
  const response = await app.fetch('/api/v1/themes')
  const { themes } = (await response.json()) as { themes: readonly { id: string }[] }
  expect(themes.find(({ id }) => id === 'gitops')).toMatchObject({
    kind: 'practice',
    name: 'GitOps',
    sessions: 22,
    posts: 0,
    events: 2,
  })
  expect(themes.some(({ id }) => id === 'zuul' || id === 'finops')).toBe(false)
})

test('a report of a region has its countries, its posts, and no others', async () => {
  const here = await read('/en/themes/report?region=latin-america')
  expect(here.text).toContain('Latin America')
  expect(here.text).toContain('25 sessions of one event.')
  expect((await read('/en/themes/report?region=oceania')).text).not.toContain('25 sessions')
  expect((await read('/en/themes/report')).text).toContain('here: most name OpenStack (1)')
})

test('a theme has its years, sessions, posts and events', async () => {
  const gitops = await read('/en/themes/gitops')
  expect(gitops.text).toContain('2026 2 of 25 sessions (8%)')
  expect(gitops.text).toContain('2027 20 of 25 sessions (80%)')
  expect(gitops.html.match(/<li><a href="[^"]*\/sessions\//g)?.length).toBe(22)
  expect((await read('/en/themes/gitops?of=events')).text).toContain('20 of 25 sessions (80%)')
  expect((await read('/en/themes/openstack?of=posts')).text).toContain('OpenStack news')
  expect((await read('/en/themes/zuul')).text).toContain('No session names it')
  expect((await read('/en/themes/astrology')).status).toBe(404)
})

describe('the report', () => {
  test('says what rose and fell, with the numbers it stands on', async () => {
    const { text } = await read('/en/themes/report')
    expect(text).toContain('25 sessions of one event. Compared with the 25 sessions of 2026.')
    expect(text).toContain(
      'GitOps rose: 20 of 25 sessions name it (80%), against 2 of 25 (8%). The rise lies between 46 and 85 percentage points (95 %).',
    )
    expect(text).toContain('Ceph fell: 0 of 25 sessions name it (0%), against 23 of 25 (92%).')
    expect(text).toContain(
      'GitOps and Kubernetes are named together most often: in 20 of 25 sessions.',
    )
  })

  test('speaks Spanish and Portuguese, and claims nothing where there is nothing to compare', async () => {
    expect((await read('/es/themes/report')).text).toContain(
      'GitOps subió: lo nombran 20 de 25 sesiones',
    )
    expect((await read('/pt/themes/report')).text).toContain(
      'GitOps subiu: 20 de 25 sessões o citam',
    )
    const early = await read('/en/themes/report?year=2026')
    expect(early.text).toContain('There is nothing earlier to compare them with.')
    expect(early.text).not.toMatch(/rose:|fell:/)
  })

  test('comes as CSV', async () => {
    const response = await app.fetch('/en/themes/report.csv')
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const [, line] = (await response.text()).split('\r\n')
    expect(line).toBe(
      'gitops,GitOps,practice,20,25,0.8,0.6087,0.9114,2,25,0.72,0.4643,0.8455,rose,0',
    )
  })

  test('comes through the API', async () => {
    const response = await app.fetch('/api/v1/themes/report?region=latin-america')
    const { about, comparedWith, now, themes, together } = (await response.json()) as Record<
      string,
      { id: string }[]
    >
    expect({ about, comparedWith, now }).toMatchObject({
      about: { region: 'latin-america', year: 2027, event: null },
      comparedWith: { what: 'year', year: 2026 },
      now: { sessions: 25, events: 1 },
    })
    expect(themes?.find(({ id }) => id === 'gitops')).toMatchObject({
      name: 'GitOps',
      now: 20,
      before: 2,
      verdict: 'rose',
    })
    expect(together?.[0]).toEqual({ one: 'gitops', other: 'kubernetes', count: 20 })
    expect((await app.fetch('/api/v1/themes/report?event=nowhere')).status).toBe(404)
  })

  test('of an event that is not public is not there', async () => {
    expect((await read('/en/themes/report?event=nowhere')).status).toBe(404)
  })

  test('costs the same number of queries however much there is', async () => {
    const few = await countQueries(() => read('/en/themes/report?year=2031'))
    expect(await countQueries(() => read('/en/themes/report?year=2027'))).toBe(few)
  })
})

test('the file of an event brings the themes and what people said of them', async () => {
  const { rows } = await database.pool.query<{ slug: string }>(
    `select slug from events where starts_on = '2027-02-19'`,
  )
  const { event } = await exportEvent(owner, rows[0]!.slug)
  expect(event.released_sessions).toHaveLength(25)
  expect(event.theme_hits.filter(({ source }) => source === 'added')).toMatchObject([
    { theme: 'inner-source', decided_by: owner.actor!.id },
  ])
})
