import { describe, expect, test } from 'vitest'
import listed from './knowledge/cncf-projects.json' with { type: 'json' }
import { knownThemes } from './knowledge/index.ts'
import { openInfrastructureProjects } from './knowledge/open-infrastructure.ts'
import { themeId } from './knowledge/theme.ts'
import { recogniseThemes } from './recognise-themes.ts'

const themes = (text: string, lang: string | null = null) =>
  new Set(recogniseThemes(text, lang).map(({ theme }) => theme))
const cncf = listed.map(({ name }) => ({ id: themeId(name), name: name.replace(/ \(.*\)/, '') }))
const missed = (names: readonly { id: string; name: string }[], lang: string, sentence: string) =>
  names
    .filter(({ id, name }) => !themes(sentence.replace('%', name), lang).has(id))
    .map(({ name }) => name)

/** Two that are too ordinary for this, and one that is written in lower case like a word. */
const ordinary = ['Distribution', 'ko', 'sealer']

describe('every one of the 255 projects of the landscape is found by its name', () => {
  test.each([
    ['en', 'Introduction to %: a CNCF project'],
    ['es', '%, un proyecto de la CNCF: novedades'],
    ['pt', '%: novidades do projeto da CNCF'],
  ])('%s: %s', (lang, sentence) => {
    expect(cncf.length).toBe(255)
    expect(missed(cncf, lang, sentence)).toEqual([])
  })

  test.each([
    ['en', 'How we run % in production on Kubernetes'],
    ['es', 'Cómo usamos % en producción con Kubernetes'],
    ['es', 'Taller: primeros pasos con % en un clúster de Kubernetes'],
    ['pt', 'Como usamos % em produção com Kubernetes'],
  ])('%s: %s', (lang, sentence) => expect(missed(cncf, lang, sentence)).toEqual(ordinary))
})

describe('every project of OpenInfra is found beside OpenStack', () => {
  const projects = openInfrastructureProjects.map(({ id, name }) => ({ id, name: name.en ?? '' }))
  test.each([
    ['en', 'How we run % in our OpenStack cloud'],
    ['es', 'El servicio % de OpenStack explicado'],
    ['pt', 'O serviço % do OpenStack explicado'],
  ])('%s: %s', (lang, sentence) => expect(missed(projects, lang, sentence)).toEqual([]))
})

test.each([
  ['kube-prometheus-stack', ['prometheus']],
  ['kube-bench y kube-score', []],
  ['un clúster kubernético, prácticas kubernéticas', ['kubernetes']],
  ['un ambiente kubernetizado', ['kubernetes']],
  ['Argo Workflows, argo-rollouts y ArgoCD', ['argo']],
  ['Cert Manager, certmanager y cert-manager', ['cert-manager']],
  ['OTel Collector, otelcol, Open-Telemetry', ['opentelemetry']],
  ['FluentBit y fluent-bit', ['fluentd']],
  ['We run rook on Kubernetes', ['kubernetes', 'rook']],
  ['OpenSearch Software Foundation', []],
])('usual spellings: %s', (text, expected) =>
  expect([...themes(text)].toSorted()).toEqual(expected),
)

test.each([
  'El puerto de Harbor recibe a los visitantes',
  'Volcano eruption closes the airport; the score of the match was three to one',
  'Ela foi a porter la parole da delegação',
  'Rook takes bishop: a chess evening for speakers',
  'El enviado y su Envoy llegaron tarde',
  'Contour lines on the map of the trail',
  'Falco jugó de delantero y marcó',
  'Longhorn steak house near the venue',
  'A sonda Kepler encontrou milhares de mundos',
  'Miami Heat ganó el partido; Nova compró un billete a Manila',
  'Gabriela Mistral y Octavia Butler en la biblioteca',
  'Rally Dakar starts in Lima; the Copa Davis ends in Manila',
  'Las salas se llaman Harbor, Volcano y Dragonfly',
  'As salas Harbor, Envoy e Falco ficam no térreo',
  'Ana Rook y Pedro Falco presentan; después, John Porter',
  'Meetup en el bar Flux, frente al hotel Harbor',
])('ordinary sentences name no project: %s', (text) => expect([...themes(text)]).toEqual([]))

test.each([
  ['OpenStack on the Horizon', 'openstack'],
  ['A Glance at OpenStack: What Comes Next', 'openstack'],
  ['How Ironic: OpenStack Outlived Its Obituaries', 'openstack'],
  ['OpenStack en Manila: crónica de un viaje', 'openstack'],
  ['OpenStack: a nova onda', 'openstack'],
  ['Kubernetes at the Helm of Your Platform', 'kubernetes'],
  ['In a State of Flux: Kubernetes Tomorrow', 'kubernetes'],
  ['Safe Harbor: Kubernetes for Regulated Banks', 'kubernetes'],
  ['Sitting on a Volcano: Kubernetes Technical Debt', 'kubernetes'],
  ['KCD Lima runs on Kubernetes volunteers', 'kubernetes'],
  ['Kubernetes, Bank Teller Edition', 'kubernetes'],
  ['Meetup de Kubernetes en el bar Flux de Medellín', 'kubernetes'],
])('plays on words in titles: %s', (text, only) => expect([...themes(text)]).toEqual([only]))

describe('whatever stands around them', () => {
  const sure = knownThemes.flatMap(({ id, words }) =>
    words.filter(({ certainty }) => certainty === 'sure').map(({ text }) => ({ id, text })),
  )
  const turns: readonly (readonly [string, (text: string) => string])[] = [
    ['in capitals', (text) => text.toUpperCase()],
    ['without accents', (text) => text.normalize('NFD').replaceAll(/\p{M}/gu, '')],
    ['with hyphens', (text) => text.replaceAll(' ', '-')],
    ['over two lines', (text) => text.replaceAll(' ', '\n')],
    ['with marks of Markdown', (text) => `**${text}**, _${text}_`],
    ['in quotation marks', (text) => `«${text}»`],
  ]
  test.each(turns)('sure words are found %s', (_, turn) => {
    const lost = sure.filter(({ id, text }) => !themes(`sobre ${turn(text)} hoy`).has(id))
    expect(lost).toEqual([])
  })

  test('what is found is what stands there, in order, and apart', () => {
    for (const { text } of sure) {
      const long = `Émile habló de ${text}. ${text}; ¿${text}?`
      const hits = recogniseThemes(long)
      for (const { start, end, words } of hits) expect(long.slice(start, end)).toBe(words)
      expect(hits.map(({ start }) => start)).toEqual(
        hits.map(({ start }) => start).toSorted((a, b) => a - b),
      )
    }
  })

  test('sure words within other words are none', () => {
    const found = sure.filter(({ text }) => themes(`qx${text}xq`).size > 0)
    expect(found.map(({ text }) => text)).toEqual(
      found.map(({ text }) => text).filter((text) => /[^\p{L}\p{N}\p{M}]/u.test(text)),
    )
  })
})
