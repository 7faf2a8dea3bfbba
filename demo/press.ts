import type { Application } from '../src/areas/press/domain/accreditation.ts'
import type { Language } from '../src/shared/localized-text.ts'
import type { Texts } from './types.ts'

/** Who is accredited and what they get, in Markdown. */
export const welcome: Texts = {
  es: 'Acreditamos a quienes cubren tecnología, comunidades o políticas públicas, también en medios pequeños, radios comunitarias y podcasts. La acreditación incluye una mesa con corriente y red por cable, y entrevistas con ponentes que lo acepten.',
  en: 'We accredit those who cover technology, communities or public policy, also for small outlets, community radio and podcasts. Accreditation includes a desk with power and wired network, and interviews with speakers who agree.',
  pt: 'Credenciamos quem cobre tecnologia, comunidades ou políticas públicas, também em veículos pequenos, rádios comunitárias e podcasts. O credenciamento inclui uma mesa com energia e rede cabeada, e entrevistas com palestrantes que aceitem.',
}

/** What may be copied about the event. */
export const boilerplate: Texts = {
  es: 'KCD Guadalajara reúne en dos días a quienes construyen y usan la nube abierta en México. Lo organizan tres comunidades de personas voluntarias, sin fines de lucro.',
  en: 'KCD Guadalajara brings together for two days those who build and use the open cloud in Mexico. Three communities of volunteers run it, not for profit.',
  pt: 'O KCD Guadalajara reúne por dois dias quem constrói e usa a nuvem aberta no México. Três comunidades de pessoas voluntárias o organizam, sem fins lucrativos.',
}

/** Who asks to be accredited. They and their outlets do not exist. */
export const journalists: readonly (Application & { readonly lang: Language })[] = [
  {
    name: 'Ximena Robledo (ficticia)',
    email: 'ximena.robledo@example.com',
    outlet: 'Radio Barranca (ficticia)',
    role: 'Reportera',
    links: ['https://radio-barranca.example/nube-abierta'],
    languages: ['es'],
    needs: 'Un lugar tranquilo para grabar.',
    lang: 'es',
  },
  {
    name: 'Otávio Prado (fictício)',
    email: 'otavio.prado@example.com',
    outlet: 'Podcast Pinguim Tropical (fictício)',
    role: 'Apresentador',
    links: ['https://pinguim-tropical.example/episodios'],
    languages: ['pt', 'es'],
    needs: '',
    lang: 'pt',
  },
  {
    name: 'Hanna Lind (fictitious)',
    email: 'hanna.lind@example.com',
    outlet: 'The Open Ledger (fictitious)',
    role: 'Freelance photographer',
    links: [
      'https://open-ledger.example/photo-essay',
      'https://open-ledger.example/data-centres-of-the-south',
    ],
    languages: ['en'],
    needs: 'Power for two chargers, and a place on the floor before the stage.',
    lang: 'en',
  },
]
