import type { Texts } from './types.ts'

/** A drawing of a mark: two simple shapes in a box of 100 by 100; the name stands beside it. */
export type DemoMark = { readonly colour: string; readonly bright: string; readonly shapes: string }

export type DemoTier = {
  readonly key: string
  readonly name: Texts
  readonly priceMinor: number
  readonly places: number | null
  readonly benefits: readonly Texts[]
}

export type DemoSponsor = {
  readonly name: string
  readonly tier: string | null
  /** The host programme that brought it; null: the whole event. */
  readonly host: string | null
  readonly summary: Texts
  readonly mark: DemoMark
  readonly confirmed: boolean
}

const all: Texts = {
  es: 'Logo en la web y en las pantallas',
  en: 'Logo on the site and the screens',
  pt: 'Logo no site e nas telas',
}

/** What the demo's largest edition offers; prices in Mexican pesos. */
export const demoTiers: readonly DemoTier[] = [
  {
    key: 'jacaranda',
    name: { es: 'Jacaranda', en: 'Jacaranda', pt: 'Jacarandá' },
    priceMinor: 18_000_000,
    places: 2,
    benefits: [
      all,
      {
        es: 'Mesa doble en el patio',
        en: 'Double table in the courtyard',
        pt: 'Mesa dupla no pátio',
      },
      { es: 'Diez entradas', en: 'Ten tickets', pt: 'Dez ingressos' },
      {
        es: 'Una sesión patrocinada, señalada como tal',
        en: 'One sponsored session, marked as such',
        pt: 'Uma sessão patrocinada, identificada como tal',
      },
    ],
  },
  {
    key: 'agave',
    name: { es: 'Agave', en: 'Agave', pt: 'Agave' },
    priceMinor: 9_000_000,
    places: 4,
    benefits: [
      all,
      { es: 'Mesa en el patio', en: 'Table in the courtyard', pt: 'Mesa no pátio' },
      { es: 'Cinco entradas', en: 'Five tickets', pt: 'Cinco ingressos' },
    ],
  },
  {
    key: 'papel-picado',
    name: { es: 'Papel picado', en: 'Papel picado', pt: 'Papel picado' },
    priceMinor: 2_500_000,
    places: null,
    benefits: [all, { es: 'Dos entradas', en: 'Two tickets', pt: 'Dois ingressos' }],
  },
  {
    key: 'comunidad',
    name: { es: 'Comunidad', en: 'Community', pt: 'Comunidade' },
    priceMinor: 0,
    places: null,
    benefits: [{ es: 'Logo en la web', en: 'Logo on the site', pt: 'Logo no site' }],
  },
]

const mark = (colour: string, bright: string, shapes: string): DemoMark => ({
  colour,
  bright,
  shapes,
})

/** Companies and groups that do not exist. */
export const demoSponsors: readonly DemoSponsor[] = [
  {
    name: 'Nube Colibrí',
    tier: 'jacaranda',
    host: null,
    summary: {
      es: 'Empresa inventada para esta demostración: nubes pequeñas para cooperativas.',
      en: 'A company invented for this demo: small clouds for cooperatives.',
      pt: 'Empresa inventada para esta demonstração: nuvens pequenas para cooperativas.',
    },
    mark: mark(
      '#5b2a86',
      '#c9a2f2',
      'M10 62a22 22 0 0 1 24-30 26 26 0 0 1 48 8 18 18 0 0 1 2 36H24a14 14 0 0 1-14-14Z',
    ),
    confirmed: true,
  },
  {
    name: 'Cooperativa Digital La Ronda',
    tier: 'agave',
    host: null,
    summary: {
      es: 'Cooperativa inventada: programas para bibliotecas y mercados.',
      en: 'An invented cooperative: software for libraries and markets.',
      pt: 'Cooperativa inventada: programas para bibliotecas e mercados.',
    },
    mark: mark('#0b7a6f', '#5fd6c6', 'M50 8 92 50 50 92 8 50ZM50 30 30 50l20 20 20-20Z'),
    confirmed: true,
  },
  {
    name: 'Talleres Obsidiana',
    tier: 'agave',
    host: 'kcd',
    summary: {
      es: 'Inventados también: cursos de Kubernetes en español, con ejercicios para una máquina pequeña.',
      en: 'Invented, too: Kubernetes courses in Spanish, with exercises for a small machine.',
      pt: 'Inventados também: cursos de Kubernetes em espanhol, com exercícios para uma máquina pequena.',
    },
    mark: mark('#1d4fd0', '#8fb0ff', 'M20 12h60l14 38-14 38H20L6 50ZM34 34v32h32V34Z'),
    confirmed: true,
  },
  {
    name: 'Red Abierta Tepeyac',
    tier: 'papel-picado',
    host: 'openinfra-days',
    summary: {
      es: 'Red inventada que presta servidores a universidades.',
      en: 'An invented network that lends servers to universities.',
      pt: 'Rede inventada que empresta servidores a universidades.',
    },
    mark: mark('#c0004e', '#ff8fb0', 'M8 20h84v16H8ZM8 44h84v16H8ZM8 68h84v16H8Z'),
    confirmed: true,
  },
  {
    name: 'Bytes de Barrio',
    tier: 'papel-picado',
    host: null,
    summary: {
      es: 'Tienda inventada que arregla computadoras y regala las que sobran.',
      en: 'An invented shop that mends computers and gives away the ones left over.',
      pt: 'Loja inventada que conserta computadores e doa os que sobram.',
    },
    mark: mark('#b45309', '#f7b955', 'M14 16h72v50H14ZM38 72h24v8h12v8H26v-8h12Z'),
    confirmed: true,
  },
  {
    name: 'Biblioteca Libre del Lago',
    tier: 'comunidad',
    host: 'ospo',
    summary: {
      es: 'Biblioteca inventada: presta salas para reuniones de la comunidad.',
      en: 'An invented library: it lends rooms for meetups.',
      pt: 'Biblioteca inventada: empresta salas para encontros da comunidade.',
    },
    mark: mark(
      '#0b6e99',
      '#7cc9ea',
      'M10 18c16-6 30-4 40 6 10-10 24-12 40-6v62c-16-6-30-4-40 6-10-10-24-12-40-6Z',
    ),
    confirmed: true,
  },
  {
    name: 'Faro de Datos',
    tier: 'jacaranda',
    host: null,
    summary: {
      es: 'Empresa inventada, todavía en conversaciones.',
      en: 'An invented company, still in talks.',
      pt: 'Empresa inventada, ainda em conversa.',
    },
    mark: mark('#334155', '#cbd5e1', 'M42 8h16l10 84H32Z'),
    confirmed: false,
  },
]
