import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Committee } from '../src/areas/assignment/domain/committee.ts'
import type { SolverAim } from '../src/areas/assignment/domain/solve-committee.ts'
import { solveInThread } from '../src/areas/assignment/thread/solve-in-thread.ts'
import { seededNumbers } from '../src/engines/assignment/example-committee.ts'
import type { Figure } from './figure.ts'

const subjects =
  'kubernetes observabilidad seguridad datos plataforma comunidad redes almacenamiento edge wasm ebpf gitops costos migración pruebas accesibilidad licencias inteligencia mensajería bases'.split(
    ' ',
  )

/** 3,000 proposals with abstracts, 300 reviewers with talks, topics, bids and conflicts. */
function large(): Committee {
  const next = seededNumbers(99)
  const pick = <Value>(from: readonly Value[]): Value => from[Math.floor(next() * from.length)]!
  const words = (subject: string, count: number) =>
    Array.from({ length: count }, () =>
      next() < 0.15 ? subject : `palabra${Math.floor(next() * next() * 4000)}`,
    ).join(' ')
  const reviewers = Array.from({ length: 300 }, (_, at) => {
    const topics = [pick(subjects), pick(subjects)]
    return {
      id: `r${at}`,
      name: `Reviewer ${at}`,
      email: `r${at}@example.org`,
      lang: 'es' as const,
      hosts: null,
      topics,
      languages: next() < 0.3 ? ['es', 'pt', 'en'] : ['es', 'en'],
      tracks: [],
      minimumLoad: null,
      maximumLoad: null,
      texts: Array.from({ length: 5 }, () => words(pick(topics), 80)),
    }
  })
  const proposals = Array.from({ length: 3000 }, (_, at) => {
    const subject = subjects[Math.floor(next() * next() * subjects.length)]!
    return {
      id: `p${at}`,
      title: words(subject, 7),
      abstract: words(subject, 150),
      lang: next() < 0.15 ? 'pt' : 'es',
      track: null,
      hostId: null,
      themes: next() < 0.7 ? [subject] : [],
    }
  })
  const some = (count: number) =>
    Array.from({ length: count }, () => ({
      proposalId: pick(proposals).id,
      personId: pick(reviewers).id,
    }))
  return {
    proposals,
    reviewers,
    conflicts: some(9000),
    bids: some(12_000).map((pair) => ({
      ...pair,
      bid: pick(['want', 'can', 'rather-not'] as const),
    })),
    pins: [],
    reviewed: [],
    assigned: [],
  }
}

/** The largest committee with minimum loads in a thread, while this process answers requests; seconds, latency and memory. */
export async function assignmentInThread(): Promise<Figure[]> {
  const committee = large()
  const server = createServer((_, response) => response.end('here'))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  const figures: Figure[] = []
  try {
    for (const [aim, target] of [
      ['total', 3],
      ['fair', 30],
    ] as const)
      figures.push(...(await measured(committee, aim, target, address)))
  } finally {
    server.close()
  }
  return figures
}

async function measured(committee: Committee, aim: SolverAim, target: number, address: string) {
  const settings = { reviewsPerProposal: 3, minimumLoad: 25, maximumLoad: 33 }
  const waits: number[] = []
  let memory = 0
  const ended = new AbortController()
  const began = performance.now()
  const solving = solveInThread({ committee, settings, aim }).finally(() => ended.abort())
  while (!ended.signal.aborted) {
    const asked = performance.now()
    await (await fetch(address)).text()
    waits.push(performance.now() - asked)
    memory = Math.max(memory, process.memoryUsage.rss())
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const outcome = await solving
  const seconds = (performance.now() - began) / 1000
  if ('clashes' in outcome) throw new Error(JSON.stringify(outcome.clashes))
  const what = `3,000 proposals, 300 reviewers, loads 25 to 33, in a thread, aim ${aim}`
  const sorted = waits.toSorted((a, b) => a - b)
  const figure = (measured: number, most: number, unit: string, detail: string): Figure => ({
    what,
    measured,
    target: most,
    must: 'stay-below',
    unit,
    detail,
  })
  return [
    figure(
      seconds,
      target,
      's',
      `texts, scores and reasons included; lowest ${outcome.lowest.toFixed(3)}`,
    ),
    figure(
      sorted[Math.floor(sorted.length * 0.99)]!,
      50,
      'ms',
      `p99 of ${waits.length} requests answered meanwhile; longest ${sorted.at(-1)!.toFixed(0)} ms`,
    ),
    figure(memory / 2 ** 20, 500, 'MB', 'resident memory of the whole process'),
  ]
}
