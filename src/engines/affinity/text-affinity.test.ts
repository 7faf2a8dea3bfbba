import { expect, test } from 'vitest'
import { textAffinity } from './text-affinity.ts'
import { wordsOf } from './words-of.ts'

const plain = (...texts: string[]) => texts.map((text) => ({ text, weight: 1 }))
const stems = (text: string) => wordsOf(text).map(({ stem }) => stem)

test('stop words of three languages, addresses, numbers and accents are no subject', () => {
  expect(
    stems('En esta charla veremos cómo usar eBPF con Cilium: https://cilium.io, 2026'),
  ).toEqual(['ebpf', 'cilium'])
  expect(stems('The talk is about what you need to know')).toEqual([])
  expect(stems('Nesta palestra vamos além do óbvio com C++')).toEqual(['obvio', 'c++'])
})

test('forms of a word meet, across languages where they look alike', () => {
  expect(stems('clusters clústeres cluster')).toEqual(['cluster', 'cluster', 'cluster'])
  expect(stems('migración migraciones migração migrações')).toEqual(
    Array.from({ length: 4 }, () => 'migracion'),
  )
  expect(stems('seguridad segurança identidades identidad')).toEqual([
    'segurida',
    'seguranca',
    'identida',
    'identida',
  ])
})

test('who talked about a subject is nearest to proposals on it, in another language too; the words say why', () => {
  const { similarity, wordsInCommon } = textAffinity(
    [
      plain('Observabilidad con OpenTelemetry y Prometheus', 'Trazas y métricas en producción'),
      plain('Comunidades que crecen', 'Cómo cuidar a quienes contribuyen'),
    ],
    [
      plain('OpenTelemetry in production: traces and metrics with Prometheus'),
      plain('Cuidar comunidades de software libre'),
      plain(),
    ],
  )
  expect(similarity[0]).toBeGreaterThan(similarity[1]!)
  expect(similarity[4]).toBeGreaterThan(similarity[3]!)
  expect([similarity[2], similarity[5]]).toEqual([0, 0])
  expect(wordsInCommon(0, 0).toSorted()).toEqual(['opentelemetry', 'producción', 'prometheus'])
  expect(wordsInCommon(1, 1).toSorted()).toEqual(['comunidades', 'cuidar'])
  expect(wordsInCommon(0, 2)).toEqual([])
})

test('the same words are 1, none in common 0, whatever the length', () => {
  const { similarity } = textAffinity(
    [plain('Kepler Kepler measures energy')],
    [plain('energy measures Kepler Kepler'), plain('Cilium')],
  )
  expect(similarity[0]).toBeCloseTo(1, 12)
  expect(similarity[1]).toBe(0)
})

test('a weighed text counts as often as its weight says', () => {
  const by = (weight: number) =>
    textAffinity(
      [
        [
          { text: 'wasm', weight },
          { text: 'kafka', weight: 1 },
        ],
      ],
      [plain('wasm'), plain('other')],
    ).similarity[0]!
  expect(by(3)).toBeGreaterThan(by(1))
})

test('what stands in any presentation, or in most of many texts, is no reason', () => {
  const common = (at: number) => [
    { text: `Llevas años con pipelines, caso ${'xyzwvut'[at % 7]}q`, weight: 1 },
  ]
  const proposals = [...Array.from({ length: 40 }, (_, at) => common(at))]
  proposals[0] = [{ text: 'Llevas años con pipelines de Kafka', weight: 1 }]
  const { wordsInCommon } = textAffinity(proposals, [
    [{ text: 'Llevo años: pipelines y Kafka', weight: 1 }],
  ])
  expect(wordsInCommon(0, 0)).toEqual(['kafka'])
  expect(wordsInCommon(1, 0)).toEqual([])
})
