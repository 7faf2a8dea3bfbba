import type { Language } from '../../src/shared/localized-text.ts'

type Own = { readonly name: string; readonly organisation: string }

export type WrittenProposal = {
  readonly title: string
  readonly lang: Language
  readonly abstract: (author: Own) => string
  /** What of it tells who wrote it, and is hidden by hand. */
  readonly telling: (author: Own) => readonly string[]
}

const nothing = () => []

/**
 * Proposals to the edition in review that show what a committee meets: one idea twice, in two languages and by two people, and
 * a text that says who wrote it. All of it is made up.
 */
export const writtenProposals: readonly WrittenProposal[] = [
  {
    title: 'Etcd sin sustos: copias, compactación y restauración ensayada',
    lang: 'es',
    abstract: () =>
      'Un etcd lleno detuvo nuestro clúster un viernes. Desde entonces ensayamos la restauración cada mes: copias automáticas, compactación y defragmentación por turnos, alertas de cuota y un simulacro con cronómetro. Muestro los scripts, los tiempos reales de cada restauración y las tres cosas que casi siempre se olvidan. Saldrás con una lista para ensayar etcd en tu propio clúster la próxima semana.',
    telling: nothing,
  },
  {
    title: 'Etcd sem sustos: backup, compactação e restauração ensaiada',
    lang: 'pt',
    abstract: () =>
      'Um etcd cheio parou nosso cluster numa sexta-feira. Desde então ensaiamos a restauração todo mês: backup automático, compactação e desfragmentação por turnos, alertas de cota e um simulado com cronômetro. Mostro os scripts, os tempos reais de cada restauração e as três coisas que quase sempre se esquecem. Você sai com uma lista para ensaiar etcd no seu próprio cluster na próxima semana.',
    telling: nothing,
  },
  {
    title: 'Un catálogo de servicios que la gente sí abre',
    lang: 'es',
    abstract: ({ name, organisation }) =>
      `En ${organisation} el catálogo de servicios tenía cuatrocientas fichas y nadie las abría. ${name} y su equipo borraron la mitad, pusieron dueño a la otra y midieron cada visita durante seis meses. Cuento qué se quedó, qué volvió y cómo convencimos a quienes no querían escribir ni una línea.`,
    telling: ({ name, organisation }) => [organisation, name],
  },
]
