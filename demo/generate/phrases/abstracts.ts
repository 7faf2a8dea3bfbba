import type { Language } from '../../../src/shared/localized-text.ts'
import type { FormatKey } from '../../types.ts'

type Spoken = Exclude<FormatKey, 'keynote'>

/** What a session of each format does, told in the middle of its abstract; a talk tells it in its topic's words. */
export const shapes: Record<Exclude<Spoken, 'talk'>, Record<Language, string[]>> = {
  lightning: {
    es: [
      'En cinco minutos y ocho láminas cuento una sola idea que puedes probar mañana.',
      'Una historia corta, un error propio y una corrección de tres líneas.',
      'Sin introducción ni publicidad: el problema, el truco y sus límites.',
      'Cinco minutos contados con cronómetro y una demostración que puede fallar.',
    ],
    en: [
      'Five minutes, eight slides, one idea that you can try tomorrow.',
      'A short story, a mistake of my own and a three-line fix.',
      'No introduction and no pitch: the problem, the trick and its limits.',
    ],
    pt: [
      'Em cinco minutos e oito slides, uma única ideia para testar amanhã.',
      'Uma história curta, um erro meu e um conserto de três linhas.',
      'Sem introdução nem propaganda: o problema, o truque e os limites.',
    ],
  },
  panel: {
    es: [
      'Tres personas con experiencias opuestas responden a las mismas cuatro preguntas, y después a las tuyas.',
      'La mitad del tiempo es para el público; la moderación corta los discursos y rescata los desacuerdos.',
      'Cada panelista trae una decisión que salió mal y lo que haría hoy.',
    ],
    en: [
      'Three people with opposite experiences answer the same four questions, and then yours.',
      'Half of the time belongs to the audience; the moderator cuts speeches and keeps disagreements.',
    ],
    pt: [
      'Três pessoas com experiências opostas respondem às mesmas quatro perguntas, e depois às suas.',
      'Metade do tempo é do público; a moderação corta discursos e guarda as discordâncias.',
    ],
  },
  workshop: {
    es: [
      'Trabajamos en parejas sobre un entorno ya preparado; solo hace falta una laptop con navegador.',
      'Son noventa minutos de práctica: quince para explicar, sesenta para hacer y quince para romperlo a propósito.',
      'Cada paso tiene un punto de guardado, así que nadie se queda atrás.',
      'Los ejercicios quedan publicados con licencia abierta para repetirlos con tu equipo.',
    ],
    en: [
      'We work in pairs on a prepared environment; all you need is a laptop with a browser.',
      'Ninety minutes of practice: fifteen to explain, sixty to build and fifteen to break it on purpose.',
      'Every step has a checkpoint, so nobody is left behind.',
    ],
    pt: [
      'Trabalhamos em duplas em um ambiente já pronto; basta um notebook com navegador.',
      'São noventa minutos de prática: quinze para explicar, sessenta para fazer e quinze para quebrar de propósito.',
      'Cada passo tem um ponto de retomada, e ninguém fica para trás.',
    ],
  },
}

/** Last sentences of a talk: for whom, what is needed, how it is given. */
export const closings: Record<Language, string[]> = {
  es: [
    'Para quien opera sistemas y alguna vez dijo «esto lo arreglamos después».',
    'No hace falta experiencia previa; traeremos un glosario.',
    'Supone que ya has desplegado algo en Kubernetes y que algo te salió mal.',
    'La demostración corre sobre un clúster pequeño y los ejemplos quedan publicados.',
    'Dejamos diez minutos para preguntas incómodas.',
    'Todo lo que mostramos es software abierto y cabe en un repositorio.',
    'Pensada para equipos chicos que no pueden contratar a nadie más este año.',
    'Hablamos de números, no de promesas.',
    'Las láminas estarán en español, inglés y portugués.',
    'Incluye una parte que salió mal y que no hemos contado antes.',
    'Si vienes de otra área, la primera mitad te servirá igual.',
    'Compartimos los tableros y las decisiones tal como quedaron escritas.',
  ],
  en: [
    'For people who run systems and once said "we will fix it later".',
    'No previous experience needed; we bring a glossary.',
    'You should have deployed something and watched it fail.',
    'The demo runs on a small cluster and everything is published.',
    'We keep ten minutes for uncomfortable questions.',
    'Figures, not promises.',
    'Made for small teams that cannot hire this year.',
    'Includes a part that went wrong and that we have not told before.',
  ],
  pt: [
    'Para quem opera sistemas e já disse «depois a gente arruma».',
    'Não é preciso experiência prévia; levamos um glossário.',
    'Supõe que você já publicou algo e viu dar errado.',
    'A demonstração roda em um cluster pequeno e tudo fica publicado.',
    'Guardamos dez minutos para perguntas difíceis.',
    'Números, não promessas.',
    'Pensada para equipes pequenas que não podem contratar ninguém este ano.',
    'Inclui uma parte que deu errado e que nunca contamos.',
  ],
}
