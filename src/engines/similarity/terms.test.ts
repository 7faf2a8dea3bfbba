import { describe, expect, it } from 'vitest'
import { stemWord } from './stem-word.ts'
import { countTerms, termsOf } from './terms.ts'
import { indexTexts } from './text-index.ts'

const of = (text: string) => termsOf(text).map(({ term }) => term)

describe('words of one origin', () => {
  it.each([
    ['automatizacion', 'automation', 'automatizacao'],
    ['observabilidad', 'observability', 'observabilidade'],
    ['arquitectura', 'architecture', 'arquitetura'],
    ['produccion', 'production', 'producao'],
    ['migracion', 'migration', 'migracao'],
    ['escalabilidad', 'scalability', 'escalabilidade'],
    ['accesibilidad', 'accessibility', 'acessibilidade'],
    ['resiliencia', 'resilience', 'resiliencia'],
    ['replicacion', 'replication', 'replicacao'],
  ])('%s, %s and %s have one stem', (spanish, english, portuguese) => {
    expect([stemWord(spanish), stemWord(portuguese)]).toEqual([
      stemWord(english),
      stemWord(english),
    ])
  })

  it('leaves numbers and short words alone', () => {
    expect(['5g', 'api', '2026', 'k8s'].map(stemWord)).toEqual(['5g', 'api', '2026', 'k8s'])
  })
})

describe('terms of a text', () => {
  it('are the same for a sentence in three languages', () => {
    const spanish = of('Migración de 40 equipos a la nube: lecciones de seguridad')
    expect(of('Migration of 40 teams to the cloud: lessons of security')).toEqual(spanish)
    expect(of('Migração de 40 equipes para a nuvem: lições de segurança')).toEqual(spanish)
    expect(spanish).toHaveLength(6)
  })

  it('say where they stand, and take a name as one', () => {
    const text = 'Con Argo CD y ArgoCD'
    const named = [{ id: 'argo', start: 4, end: 11 }]
    expect(termsOf(text, named)).toEqual([
      { term: '#argo', start: 4, end: 11 },
      { term: stemWord('argocd'), start: 14, end: 20 },
    ])
  })
})

describe('an index of texts', () => {
  const texts = [
    'Kubernetes para bancos: pagos sin caídas',
    'Payments in banks without outages on Kubernetes',
    'Cerámica para principiantes',
  ].map((text) => countTerms(termsOf(text)))
  const index = indexTexts(texts)

  it('finds what is about the same, the nearest first, and leaves out the text itself', () => {
    const found = index.nearest(texts[0]!, { atLeast: 0.01, limit: 5, except: 0 })
    expect(found.map(({ text }) => text)).toEqual([1])
    expect(found[0]!.cosine).toBeCloseTo(index.cosine(texts[0]!, 1), 10)
  })

  it('gives a text itself the cosine 1', () => {
    expect(index.nearest(texts[2]!, { atLeast: 0.5, limit: 5 })[0]?.cosine).toBeCloseTo(1, 10)
  })

  it('knows an unknown term as the rarest', () => {
    expect(index.rarity('nowhere')).toBeGreaterThan(index.rarity(of('kubernetes')[0]!))
  })
})
