import type { Language } from '../../../src/shared/localized-text.ts'
import type { TrackKey } from '../../upcoming/tracks.ts'

/** Keynotes are by invitation; each is written out. */
export const keynotes: {
  language: Language
  track: TrackKey
  projects: string[]
  title: string
  abstract: string
}[] = [
  {
    language: 'es',
    track: 'sovereignty',
    projects: ['OpenStack', 'Kubernetes'],
    title: 'La nube es la máquina de alguien; que también sea nuestra',
    abstract:
      'Durante veinte años nos dijeron que la nube no tenía lugar. Tiene: tiene calle, factura de luz y un contrato escrito en otro idioma. Esta conferencia recorre cinco nubes de la región hechas con software abierto (una universidad, un estado, una cooperativa, una radio y un hospital) y pregunta qué tuvieron en común las personas que las levantaron. Spoiler: no fue el presupuesto.',
  },
  {
    language: 'es',
    track: 'community',
    projects: ['Kubernetes'],
    title: 'Nadie se hace mantenedora sola',
    abstract:
      'Detrás de cada nombre en un archivo OWNERS hay una cadena de gente que revisó, esperó, tradujo, cuidó a un bebé o prestó una laptop. Cuento la mía, con los correos originales, y propongo cinco cosas que una comunidad puede hacer el lunes para que la próxima persona tarde la mitad.',
  },
  {
    language: 'es',
    track: 'platforms',
    projects: ['Kubernetes', 'Backstage'],
    title: 'Diez años de contenedores: lo que valió la pena y lo que fue moda',
    abstract:
      'Un repaso con cariño y sin nostalgia: lo que prometimos en 2016, lo que de verdad cambió la vida de los equipos y lo que solo cambió de nombre. Con datos de cuarenta organizaciones de la región y una lista corta de apuestas para los próximos tres años.',
  },
  {
    language: 'en',
    track: 'ospo',
    projects: ['OpenSSF Scorecard', 'CHAOSS'],
    title: 'Roads, Bridges and Sunday Maintainers',
    abstract:
      'Public infrastructure has engineers, budgets and inspections. Digital infrastructure has Sundays. Drawing on three years of mapping what governments actually depend on, this keynote argues that open source offices should behave less like legal departments and more like road agencies, and shows one that does.',
  },
  {
    language: 'pt',
    track: 'ai-data',
    projects: ['vLLM', 'Kueue'],
    title: 'Inteligência com endereço: IA aberta em português, nheengatu e quéchua',
    abstract:
      'Modelos de linguagem falam a língua de quem paga a energia. Nesta palestra mostro como quatro grupos treinaram e avaliam modelos abertos em línguas que o mercado não enxerga, em máquinas compartilhadas, com regras escritas junto com quem fala. O resultado não bate recordes; funciona, e tem dono.',
  },
]
