import type { Texts } from '../types.ts'

type Together = {
  /** For an event that it holds with others. */
  readonly colour: string
  /** What its own call looks for. */
  readonly callIntroduction: Texts
  /** Its share of the agenda. */
  readonly sessions: number
}

/** What programmes say for themselves where several hold one event, by slug. */
export const hostsTogether: Readonly<Record<string, Together>> = {
  kcd: {
    colour: '#2f5fd0',
    callIntroduction: {
      es: 'Buscamos historias de plataformas que alguien usa de verdad: lo que falló cuenta tanto como lo que salió bien.',
      en: 'We look for stories of platforms that somebody really uses: what failed counts as much as what worked.',
      pt: 'Buscamos histórias de plataformas que alguém usa de verdade: o que falhou conta tanto quanto o que deu certo.',
    },
    sessions: 30,
  },
  'openinfra-days': {
    colour: '#c2255c',
    callIntroduction: {
      es: 'Operación de nubes abiertas y migraciones con números: cuánto costó, cuánto duró y qué harías distinto.',
      en: 'Running open clouds, and migrations with figures: what it cost, how long it took, what you would do differently.',
      pt: 'Operação de nuvens abertas e migrações com números: quanto custou, quanto durou e o que você faria diferente.',
    },
    sessions: 12,
  },
  ospo: {
    colour: '#2f7d5b',
    callIntroduction: {
      es: 'Experiencias de empresas, universidades y gobiernos que aprenden a cuidar el código abierto del que dependen.',
      en: 'Experiences of companies, universities and governments that learn to look after the open source they depend on.',
      pt: 'Experiências de empresas, universidades e governos que aprendem a cuidar do código aberto de que dependem.',
    },
    sessions: 8,
  },
}
