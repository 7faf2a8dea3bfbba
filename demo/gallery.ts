import type { Language } from '../src/shared/localized-text.ts'
import type { Texts } from './types.ts'

/** A scene that is drawn in the place of a photo, in a box of 1200 by 800: shapes as SVG. */
export type DemoPhoto = { readonly alt: Texts; readonly scene: string }

export type DemoQuote = {
  readonly lang: Language
  readonly words: string
  readonly name: string
  readonly role: string
}

/** The post that has them; the edition that it tells of is made up, and so is everybody in it. */
export const galleryPost = 'dia-san-jose-recap'

const head = (x: number, y: number, colour: string, size = 34) =>
  `<g fill="${colour}"><circle cx="${x}" cy="${y}" r="${size}"/><path d="M${x - 2 * size} ${y + 4 * size}c0-${3 * size} ${size}-${2.7 * size} ${2 * size}-${2.7 * size}s${2 * size}-.3 ${2 * size} ${2.7 * size}z"/></g>`
const row = (y: number, from: number, colours: readonly string[], size: number) =>
  colours.map((colour, at) => head(from + at * 4.4 * size, y, colour, size)).join('')
const board = (x: number, y: number) =>
  `<g transform="translate(${x} ${y})"><rect width="150" height="96" rx="10" fill="#0b6b57"/><rect x="46" y="24" width="48" height="48" rx="6" fill="#10131f"/><rect x="108" y="14" width="28" height="68" rx="5" fill="#cfd6d4"/><g fill="#f5ae1f"><circle cx="20" cy="18" r="6"/><circle cx="20" cy="78" r="6"/></g><rect x="46" y="-26" width="12" height="26" fill="#3d6fb4"/></g>`
const fruit = (x: number, y: number, colour: string) =>
  `<circle cx="${x}" cy="${y}" r="46" fill="${colour}"/><path d="M${x} ${y - 44}q6-30 34-34-4 30-34 34z" fill="#2f7d4f"/>`

export const demoPhotos: readonly DemoPhoto[] = [
  {
    alt: {
      es: 'Alguien ensaya una charla frente a dos filas de personas sentadas',
      en: 'Somebody rehearses a talk in front of two rows of seated people',
      pt: 'Alguém ensaia uma palestra diante de duas fileiras de pessoas sentadas',
    },
    scene: `<rect width="1200" height="800" fill="#e9dcc6"/><rect y="560" width="1200" height="240" fill="#b9794a"/><rect x="360" y="90" width="560" height="320" rx="12" fill="#fffdf8"/><rect x="420" y="150" width="300" height="34" rx="10" fill="#a6246c"/><rect x="420" y="214" width="420" height="18" rx="9" fill="#c9c2d6"/><rect x="420" y="252" width="380" height="18" rx="9" fill="#c9c2d6"/><rect x="420" y="290" width="240" height="18" rx="9" fill="#c9c2d6"/>${head(240, 300, '#5b2a86', 52)}<path d="M292 372l96-70" stroke="#5b2a86" stroke-width="34" stroke-linecap="round"/>${row(560, 160, ['#7d3b1f', '#20466b', '#8d2f52', '#2d5d4b', '#6b4b1d', '#433a7a'], 42)}${row(680, 70, ['#2b2f4a', '#5e2440', '#244a44', '#70411f', '#2a3d66', '#55295e'], 52)}`,
  },
  {
    alt: {
      es: 'Una mesa con placas pequeñas conectadas por cables de colores',
      en: 'A table with small boards connected by coloured cables',
      pt: 'Uma mesa com placas pequenas ligadas por cabos coloridos',
    },
    scene: `<rect width="1200" height="800" fill="#f3e7cf"/><rect y="170" width="1200" height="630" fill="#c98f5a"/><path d="M0 300h1200M0 470h1200M0 640h1200" stroke="#b67c49" stroke-width="8"/><g fill="none" stroke-width="12" stroke-linecap="round"><path d="M235 330C300 230 420 230 485 330" stroke="#3d6fb4"/><path d="M485 330C560 210 690 220 745 330" stroke="#c33c54"/><path d="M235 330C200 560 420 620 485 560" stroke="#f5ae1f"/><path d="M745 330C800 480 700 500 745 560" stroke="#2f7d4f"/><path d="M745 330C880 240 980 340 985 440" stroke="#5b2a86"/></g>${board(160, 356)}${board(410, 356)}${board(670, 356)}${board(410, 586)}${board(670, 586)}${board(910, 466)}<rect x="60" y="600" width="230" height="140" rx="14" fill="#3a4256"/><rect x="76" y="614" width="198" height="106" rx="6" fill="#8fb7d8"/>`,
  },
  {
    alt: {
      es: 'Una fuente con mangos, naranjas y sandía junto a una taza de café',
      en: 'A bowl of mangoes, oranges and watermelon beside one cup of coffee',
      pt: 'Uma travessa com mangas, laranjas e melancia ao lado de uma xícara de café',
    },
    scene: `<rect width="1200" height="800" fill="#1f6f6b"/><rect y="520" width="1200" height="280" fill="#e7d3b0"/>${fruit(380, 350, '#f08a24')}${fruit(480, 320, '#f5ae1f')}${fruit(580, 340, '#e8572a')}${fruit(430, 420, '#f5ae1f')}${fruit(540, 420, '#f08a24')}${fruit(660, 410, '#f5ae1f')}<path d="M620 300a120 120 0 0 0 200 90z" fill="#d63c4b"/><path d="M612 308a130 130 0 0 0 214 98l-12-18a110 110 0 0 1-190-92z" fill="#2f7d4f"/><path d="M250 440h560q-20 190-280 190t-280-190z" fill="#fffdf8"/><path d="M250 440h560l-8 40H258z" fill="#a6246c"/><g><path d="M900 500h170v90q0 60-85 60t-85-60z" fill="#fffdf8"/><path d="M1070 520q60 0 50 44t-62 34" fill="none" stroke="#fffdf8" stroke-width="18"/><ellipse cx="985" cy="502" rx="84" ry="18" fill="#4a2a16"/></g>`,
  },
]

export const demoQuotes: readonly DemoQuote[] = [
  {
    lang: 'es',
    words:
      'Ensayé siete minutos frente a nueve personas y salí con una charla mejor que la que traía.',
    name: 'Abril Solórzano',
    role: 'Estudiante, primera charla',
  },
  {
    lang: 'en',
    words:
      'We broke every cluster on the table. Nobody had explained Kubernetes to me that well before.',
    name: 'Marlon Bertrand',
    role: 'Volunteer at the clusters',
  },
  {
    lang: 'pt',
    words: 'Viemos de ônibus, voltamos com amigos e com um projeto.',
    name: 'Iara Quintino',
    role: 'Comunidade de São Paulo',
  },
]
