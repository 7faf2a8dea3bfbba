import { describe, expect, test } from 'vitest'
import { knownThemes } from './knowledge/index.ts'
import { recogniseThemes } from './recognise-themes.ts'

const themes = (text: string) =>
  [...new Set(recogniseThemes(text).map(({ theme }) => theme))].toSorted()

describe('what is recognised', () => {
  test('every project is recognised by its own name with a word about it', () => {
    const missed = knownThemes
      .filter(({ kind }) => kind === 'project')
      .filter(({ id, name, cues }) => {
        const cue = (cues[0] ?? '').replace('*', '') || 'CNCF'
        return !themes(`Our project uses ${name.en?.replace(/ \(.*\)/, '')}, ${cue}.`).includes(id)
      })
      .map(({ id }) => id)
    expect(missed).toEqual([])
  })

  test('every practice is recognised by each of its sure words', () => {
    const missed = knownThemes
      .filter(({ kind }) => kind === 'practice')
      .flatMap(({ id, words }) =>
        words
          .filter(({ certainty }) => certainty === 'sure')
          .filter(({ text }) => !themes(`sobre ${text} hoy`).includes(id))
          .map(({ text }) => `${id}: ${text}`),
      )
    expect(missed).toEqual([])
  })

  test('no two themes have the same address', () => {
    const ids = knownThemes.map(({ id }) => id)
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
  })

  test.each([
    ['k8s, K8S y Kubernetes', ['kubernetes']],
    ['Open Telemetry, OTel, opentelemetry and open-telemetry', ['opentelemetry']],
    ['ArgoCD, Argo CD, argo-cd, Argo Rollouts', ['argo']],
    ['INGENIERIA DE PLATAFORMAS', ['platform-engineering']],
    ['ingenierías  de\nplataforma', ['platform-engineering']],
    ['GPUs and LLMs', ['artificial-intelligence', 'gpu']],
    ['Grafana Loki in a Chaos Mesh', ['chaos-mesh', 'loki']],
    ['La IA de la que hablan', ['artificial-intelligence']],
    ['FLUXCD', ['flux']],
  ])('%s', (text, expected) => expect(themes(text)).toEqual(expected))

  test('parts of words, addresses and link targets are no hits', () => {
    expect(
      themes(
        'rookie helmet istiod-like harborside https://kubernetes.io [foto](kubernetes.png) <b id="ceph">',
      ),
    ).toEqual([])
  })

  test('each hit leads to its words and says which rule decided', () => {
    const text = 'Con **Flux** y Kustomize: GitOps señorial'
    expect(recogniseThemes(text)).toEqual([
      {
        theme: 'flux',
        kind: 'project',
        words: 'Flux',
        start: 6,
        end: 10,
        why: { rule: 'cue', by: 'Kustomize' },
      },
      {
        theme: 'kustomize',
        kind: 'project',
        words: 'Kustomize',
        start: 15,
        end: 24,
        why: { rule: 'word' },
      },
      {
        theme: 'gitops',
        kind: 'practice',
        words: 'GitOps',
        start: 26,
        end: 32,
        why: { rule: 'word' },
      },
    ])
    const accented = 'La integración contínua y el Caos: Litmus hace ingeniería del caos'
    for (const { start, end, words } of recogniseThemes(accented))
      expect(accented.slice(start, end)).toBe(words)
  })

  test('a project within the words of a practice counts beside it', () => {
    expect(themes('From VMware to OpenStack')).toEqual(['openstack', 'vmware-migration'])
    expect(themes('PostgreSQL on Kubernetes')).toEqual([
      'data-on-kubernetes',
      'kubernetes',
      'postgresql',
    ])
  })
})

describe('names that are ordinary words', () => {
  test.each([
    ['Nova, Neutron and Cinder after ten years', ['cinder', 'neutron', 'nova']],
    ['Replacing Harbor with zot as our OCI registry', ['harbor', 'zot']],
    ['Envoy as a sidecar', ['envoy']],
    ['Migramos de Cortex a Thanos', ['cortex', 'thanos']],
    ['We run Swift for objects next to OpenStack', ['openstack', 'swift']],
    ['Zuul gates every change before it merges', ['zuul']],
    ['Volcano schedules our batch jobs', ['volcano']],
    ['Desplegando con helm y argocd', ['argo', 'helm']],
    ['Kepler mide la energía de cada pod', ['kepler']],
    ['Backstage: el portal que nuestros equipos sí usan', ['backstage']],
    ['OPA e Kyverno: políticas de admissão', ['kyverno', 'open-policy-agent']],
    ['Velero: backups sem susto', ['disaster-recovery', 'velero']],
  ])('stand for the project: %s', (text, expected) => expect(themes(text)).toEqual(expected))

  test.each([
    'The flux of people at the harbor',
    'El puerto de Harbor Bay y la cena en el Hotel Nova',
    'A dragonfly is an insect',
    'At the helm of the company',
    'How ironic: Magnum ice cream at the keynote',
    'Nova York, Vila Nova de Gaia e a Bossa Nova',
    'Taylor Swift and the Envoy of the UN',
    'El velero llegó a Lima con la Armada',
    'Radamel Falco marcó dos goles',
    'Writing iOS apps in Swift',
    'Opa, o horizonte é a meta; a Copa América é nossa',
    'What kind of score is a spin?',
    'Kubernetes Community Days Guatemala, por la Linux Foundation',
    'Seguridad social y educación física para la porter de la cadena',
    'People go to the cutting edge of the vineyard',
    'Go live with confidence, react to change, heat up',
    'Keystone XL pipeline, the Barbican in London, Manila in the Philippines',
  ])('stand for something else: %s', (text) =>
    expect(themes(text).filter((theme) => theme !== 'education')).toEqual([]),
  )

  test('an English word written as a name among Spanish or Portuguese words is one', () => {
    const inSpanish = (text: string) => recogniseThemes(text, 'es').map(({ theme }) => theme)
    expect(inSpanish('Cómo Litmus nos salvó el lunes')).toEqual(['litmus'])
    expect(inSpanish('El Harbor Bay es un hotel junto al puerto')).toEqual([])
    expect(recogniseThemes('Litmus comes first', 'en')).toEqual([])
  })
})
