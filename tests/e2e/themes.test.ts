import { expect, test } from 'vitest'
import { axe } from './axe.ts'
import { signIn } from './sign-in.ts'
import { visitDemo } from './visit-demo.ts'

const demo = visitDemo()

test('a visitor goes from the themes to a session; the chair takes a theme away and adds one, and the visitor sees it', async () => {
  const { convite, browser, visitor } = demo
  await visitor.goto(`${convite.url}/en/themes`)
  await visitor.getByRole('link', { name: 'Supply chain security' }).click()
  await visitor.locator('.plain-rows a', { hasText: 'SBOM' }).click()
  const themes = visitor.getByRole('list', { name: 'Themes' })
  await themes.getByRole('link', { name: 'Kubernetes' }).waitFor()
  const [, code] = /sessions\/([a-z0-9]+)/.exec(visitor.url()) ?? []

  const chair = await (await browser.newContext()).newPage()
  await signIn(chair, convite.url, 'chair@example.org')
  await chair.goto(`${convite.url}/en/manage/events/kcd-guadalajara/agenda/sessions/${code}`)
  await chair.getByRole('button', { name: 'Take away Kubernetes' }).click()
  await chair.getByRole('button', { name: 'Let the text decide about Kubernetes' }).waitFor()
  await chair.getByText('Add a theme').click()
  await chair.getByLabel('Theme', { exact: true }).selectOption('licensing')
  await chair.getByRole('button', { name: 'Add it' }).click()
  await chair.getByRole('button', { name: 'Take away Licensing' }).waitFor()
  expect(await axe(chair)).toEqual([])

  await visitor.reload()
  expect(await themes.getByRole('link').allTextContents()).toEqual([
    'Licensing',
    'Supply chain security',
  ])
})

test('what a person took away stays away when the text that names it is written and read again', async () => {
  const { convite, browser } = demo
  const chair = await (await browser.newContext()).newPage()
  await signIn(chair, convite.url, 'chair@example.org')
  await chair.goto(`${convite.url}/en/manage/events/kcd-guadalajara/proposals`)
  await chair.getByRole('link', { name: 'Themes of the proposals' }).click()
  await chair.getByRole('heading', { name: 'Themes of the proposals' }).waitFor()
  expect(await axe(chair)).toEqual([])

  const { rows } = await convite.database.pool.query<{ code: string; session_id: string }>(
    `select s.code, h.session_id from theme_hits h join released_sessions s on s.session_id = h.session_id
     join events e on e.id = s.event_id where h.theme = 'kubernetes' and h.source = 'recognised' and h.released
       and e.slug = 'kcd-guadalajara' order by s.code limit 1`,
  )
  const { code, session_id: id } = rows[0]!
  const address = `${convite.url}/en/manage/events/kcd-guadalajara/agenda/sessions/${code}`
  await chair.goto(address)
  await chair.getByRole('button', { name: 'Take away Kubernetes' }).click()
  await chair.getByRole('button', { name: 'Let the text decide about Kubernetes' }).waitFor()
  // Another vocabulary has every text read again; the job that reads begins every minute.
  await convite.database.pool.query(`update themes_vocabulary set version = 'older'`)
  await expect
    .poll(
      async () => {
        const { rows: left } = await convite.database.pool.query(
          `select version from themes_vocabulary where version = 'older' union all select kind from themes_due`,
        )
        return left.length
      },
      { timeout: 100_000, interval: 1_000 },
    )
    .toBe(0)
  await chair.goto(address)
  await chair.getByRole('button', { name: 'Let the text decide about Kubernetes' }).waitFor()
  const { rows: kept } = await convite.database.pool.query<{ source: string }>(
    `select source from theme_hits where session_id = $1 and theme = 'kubernetes'`,
    [id],
  )
  expect(kept).toEqual([{ source: 'removed' }])
}, 150_000)

test('the report is chosen by form and taken along as a table', async () => {
  const { convite, visitor } = demo
  await visitor.goto(`${convite.url}/es/themes/report`)
  await visitor.getByLabel('Programa').selectOption({ label: 'Kubernetes Community Days' })
  await visitor.getByRole('button', { name: 'Mostrar' }).click()
  await visitor.getByRole('heading', { name: 'Kubernetes Community Days' }).waitFor()
  const download = await visitor
    .getByRole('link', { name: 'Descargar como CSV' })
    .getAttribute('href')
  const file = await fetch(convite.url + download)
  expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8')
})
