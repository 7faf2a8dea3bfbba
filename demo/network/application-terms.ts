import type { Texts } from '../types.ts'

/** What a team accepts when it applies to Kubernetes Community Days, in our own words after its organiser guide. */
export const applicationTerms: Texts[] = [
  {
    es: 'Cada persona del equipo sigue el código de conducta y lo hace cumplir.',
    en: 'Everybody on the team follows the code of conduct and enforces it.',
    pt: 'Cada pessoa da equipe segue o código de conduta e o faz cumprir.',
  },
  {
    es: 'No anunciamos el evento antes de tener contratada la sede.',
    en: 'We do not announce the event before the venue is contracted.',
    pt: 'Não anunciamos o evento antes de ter o local contratado.',
  },
  {
    es: 'El evento no busca ganancias: lo que sobre se reinvierte en la comunidad.',
    en: 'The event is not for profit: what is left over is reinvested in the community.',
    pt: 'O evento não visa lucro: o que sobrar é reinvestido na comunidade.',
  },
  {
    es: 'Publicamos el informe de transparencia antes de que termine el año.',
    en: 'We publish the transparency report by the end of the year.',
    pt: 'Publicamos o relatório de transparência até o fim do ano.',
  },
]
