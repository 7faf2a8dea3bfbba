import type { Language } from '../../src/shared/localized-text.ts'
import type { Random } from './random.ts'

type Told = { name: string; organisation: string; job: string; city: string; language: Language }

const beginnings: Record<Language, ((p: Told) => string)[]> = {
  es: [
    (p) => `Trabaja en ${p.job} en ${p.organisation}, desde ${p.city}.`,
    (p) => `Desde ${p.city}, se dedica a ${p.job} en ${p.organisation}.`,
    (p) => `Lleva más de ocho años en ${p.job}; hoy en ${p.organisation}.`,
    (p) => `En ${p.organisation} forma parte del equipo de ${p.job}.`,
  ],
  en: [
    (p) => `Works in ${p.job} at ${p.organisation}, from ${p.city}.`,
    (p) => `More than eight years in ${p.job}, now at ${p.organisation}.`,
    (p) => `Part of the ${p.job} team at ${p.organisation}, based in ${p.city}.`,
  ],
  pt: [
    (p) => `Trabalha com ${p.job} na ${p.organisation}, em ${p.city}.`,
    (p) => `De ${p.city}, atua em ${p.job} na ${p.organisation}.`,
    (p) => `Há mais de oito anos em ${p.job}; hoje na ${p.organisation}.`,
  ],
}

const endings: Record<Language, string[]> = {
  es: [
    'Coordina un grupo de estudio abierto los jueves.',
    'Mantiene la traducción al español de dos proyectos abiertos.',
    'Cree que un buen manual vale más que un héroe de guardia.',
    'Empezó instalando Linux en la biblioteca del barrio.',
    'Cuando no hay alertas, sale en bicicleta o hace pan.',
    'Da clases nocturnas y aprende de las preguntas.',
    'Contribuye con documentación y revisión de código.',
    'Colecciona historias de incidentes con final feliz.',
    'Acompaña a estudiantes en su primera contribución.',
    'Prefiere los diagramas dibujados a mano.',
  ],
  en: [
    'Runs an open study group on Thursdays.',
    'Believes that a good runbook beats a hero on call.',
    'Maintains the Spanish translation of two open projects.',
    'Mentors students through their first contribution.',
    'Collects incident stories with a happy ending.',
    'Prefers diagrams drawn by hand.',
  ],
  pt: [
    'Coordena um grupo de estudos aberto às quintas.',
    'Mantém a tradução para o português de dois projetos abertos.',
    'Acha que um bom manual vale mais que um herói de plantão.',
    'Acompanha estudantes na primeira contribuição.',
    'Começou instalando Linux na biblioteca do bairro.',
    'Coleciona histórias de incidentes com final feliz.',
    'Dá aulas à noite e aprende com as perguntas.',
  ],
}

/** Two short sentences about a sample person, in their own language. */
export const biography = (person: Told, draw: Random): string =>
  `${draw.pick(beginnings[person.language])(person)} ${draw.pick(endings[person.language])}`
