import type { LocalizedText } from '../../../shared/localized-text.ts'
import type { Due, RuleRole } from './rule.ts'

type HandRule = {
  readonly key: string
  readonly due: Due
  readonly role: RuleRole
  readonly question: LocalizedText
}

const before = (amount: number, unit: Due['unit']): Due => ({ side: 'before', amount, unit })
const after = (amount: number, unit: Due['unit']): Due => ({ side: 'after', amount, unit })

const hand = (
  key: string,
  due: Due,
  role: RuleRole,
  [en, es, pt]: readonly [string, string, string],
): HandRule => ({ key, due, role, question: { en, es, pt } })

/** What the Kubernetes Community Days ask and Convite holds no data about, in the order of the work. */
export const byHandRules: readonly HandRule[] = [
  hand('goals', before(8, 'months'), 'team', [
    'The goals of the event are written down',
    'Los objetivos del evento están escritos',
    'Os objetivos do evento estão escritos',
  ]),
  hand('local-team', before(8, 'months'), 'team', [
    'Most of the organisers live where the event is held',
    'La mayoría del equipo vive donde se hace el evento',
    'A maior parte da equipe mora onde o evento acontece',
  ]),
  hand('ambassador', before(8, 'months'), 'team', [
    'At least one organiser is an ambassador or maintainer',
    'Al menos una persona del equipo es embajadora o mantiene un proyecto',
    'Pelo menos uma pessoa da equipe é embaixadora ou mantém um projeto',
  ]),
  hand('conduct-accepted', before(8, 'months'), 'team', [
    'Every organiser has accepted the code of conduct',
    'Cada persona del equipo aceptó el código de conducta',
    'Cada pessoa da equipe aceitou o código de conduta',
  ]),
  hand('foundation-events', before(8, 'months'), 'steward', [
    'No event of the foundation is within two months in the country',
    'No hay un evento de la fundación en el país a menos de dos meses',
    'Não há evento da fundação no país a menos de dois meses',
  ]),
  hand('venue-contract', before(8, 'months'), 'team', [
    'The venue is contracted',
    'El contrato de la sede está firmado',
    'O contrato do local está assinado',
  ]),
  hand('inclusive-training', before(6, 'months'), 'team', [
    'The organisers took the inclusive community training',
    'El equipo tomó la capacitación de comunidades inclusivas',
    'A equipe fez o treinamento de comunidades inclusivas',
  ]),
  hand('budget', before(6, 'months'), 'sponsors', [
    'The budget breaks even, has 10 % for the unforeseen, and sponsors cover 80 to 90 %',
    'El presupuesto queda en equilibrio, guarda 10 % para imprevistos y los patrocinios cubren de 80 a 90 %',
    'O orçamento fecha em equilíbrio, guarda 10 % para imprevistos e os patrocínios cobrem de 80 a 90 %',
  ]),
  hand('prospectus', before(6, 'months'), 'sponsors', [
    'The sponsor prospectus is published',
    'El folleto para patrocinadores está publicado',
    'O prospecto para patrocinadores está publicado',
  ]),
  hand('website', before(6, 'months'), 'news', [
    'The page of the event is out, with its price',
    'La página del evento está publicada, con el precio',
    'A página do evento está no ar, com o preço',
  ]),
  hand('diversity-policy', before(6, 'months'), 'team', [
    'The diversity policy is published',
    'La política de diversidad está publicada',
    'A política de diversidade está publicada',
  ]),
  hand('privacy-sentence', before(6, 'months'), 'registration', [
    'The registration page carries the privacy sentence of the programme',
    'La página de registro lleva la frase de privacidad del programa',
    'A página de inscrição traz a frase de privacidade do programa',
  ]),
  hand('ecosystem-benefit', before(5, 'months'), 'chair', [
    'Proposals tell their benefit to the ecosystem in at most 1,500 characters',
    'Las propuestas cuentan su beneficio para el ecosistema en máximo 1.500 caracteres',
    'As propostas contam seu benefício para o ecossistema em até 1.500 caracteres',
  ]),
  hand('committee-published', before(5, 'months'), 'chair', [
    'The names of the programme committee are published',
    'Los nombres del comité de programa están publicados',
    'Os nomes do comitê de programa estão publicados',
  ]),
  hand('walk-through', before(4, 'months'), 'team', [
    'The team walked through the venue',
    'El equipo recorrió la sede',
    'A equipe visitou o local',
  ]),
  hand('sponsor-briefings', before(4, 'months'), 'sponsors', [
    'The sponsors were briefed',
    'Los patrocinadores recibieron sus indicaciones',
    'Os patrocinadores receberam as orientações',
  ]),
  hand('insurance', before(3, 'months'), 'team', [
    'Liability insurance is taken out',
    'El seguro de responsabilidad civil está contratado',
    'O seguro de responsabilidade civil está contratado',
  ]),
  hand('registrations-followed', before(2, 'months'), 'registration', [
    'Somebody follows how many register, week by week',
    'Alguien sigue cuántas personas se registran, semana a semana',
    'Alguém acompanha quantas pessoas se inscrevem, semana a semana',
  ]),
  hand('unpaid-sponsors', before(2, 'months'), 'sponsors', [
    'Every sponsor has paid; none gets tickets before',
    'Todos los patrocinadores pagaron; nadie recibe entradas antes',
    'Todos os patrocinadores pagaram; ninguém recebe ingressos antes',
  ]),
  hand('women-in-groups', before(7, 'weeks'), 'chair', [
    'Every group of three to five speakers has at least one woman',
    'Cada grupo de tres a cinco ponentes tiene al menos una mujer',
    'Cada grupo de três a cinco palestrantes tem pelo menos uma mulher',
  ]),
  hand('diverse-line-up', before(7, 'weeks'), 'chair', [
    'The line-up is not all of one gender or culture',
    'El programa no es de un solo género ni de una sola cultura',
    'A programação não é de um só gênero nem de uma só cultura',
  ]),
  hand('line-up-sent', before(7, 'weeks'), 'chair', [
    'Line-up and waiting list were sent to the programme before they were published',
    'El programa y la lista de espera se enviaron a los responsables antes de publicarse',
    'A programação e a lista de espera foram enviadas aos responsáveis antes de sair',
  ]),
  hand('signage', before(1, 'months'), 'sponsors', [
    'Signage is ordered and no more sponsors are taken',
    'La señalización está pedida y ya no se aceptan patrocinadores',
    'A sinalização está encomendada e não entram mais patrocinadores',
  ]),
  hand('size-with-all', before(2, 'weeks'), 'registration', [
    'With speakers and sponsors, no more than 600 people come',
    'Con ponentes y patrocinadores no vienen más de 600 personas',
    'Com palestrantes e patrocinadores, não vêm mais de 600 pessoas',
  ]),
  hand('guest-count', before(2, 'weeks'), 'registration', [
    'The venue and the caterer know how many people come',
    'La sede y quien da la comida saben cuántas personas vienen',
    'O local e o bufê sabem quantas pessoas vêm',
  ]),
  hand('badges', before(2, 'days'), 'registration', [
    'The badges are printed, at least 48 hours before',
    'Los gafetes están impresos, al menos 48 horas antes',
    'Os crachás estão impressos, pelo menos 48 horas antes',
  ]),
  hand('floor-plan', before(1, 'days'), 'team', [
    'Everybody has the floor plan of the booths and was briefed',
    'Todo el equipo tiene el plano de los estands y sus instrucciones',
    'Toda a equipe tem a planta dos estandes e suas instruções',
  ]),
  hand('thanks', after(1, 'weeks'), 'news', [
    'Thank-you mails went to attendees, speakers and sponsors',
    'Se agradeció por correo a asistentes, ponentes y patrocinadores',
    'Participantes, palestrantes e patrocinadores receberam um e-mail de agradecimento',
  ]),
  hand('survey', after(2, 'weeks'), 'registration', [
    'Attendees were asked in a survey',
    'Se hizo la encuesta a quienes asistieron',
    'Quem participou recebeu a pesquisa',
  ]),
  hand('lists-kept', after(2, 'weeks'), 'registration', [
    'No list of attendees was used for marketing',
    'Ninguna lista de asistentes se usó para publicidad',
    'Nenhuma lista de participantes foi usada para publicidade',
  ]),
  hand('digital-badges', after(4, 'weeks'), 'team', [
    'Organisers and speakers got their digital badges',
    'El equipo y los ponentes recibieron sus insignias digitales',
    'A equipe e os palestrantes receberam suas insígnias digitais',
  ]),
  hand('videos', after(6, 'weeks'), 'news', [
    'The videos are published',
    'Los videos están publicados',
    'Os vídeos estão publicados',
  ]),
  hand('surplus', { side: 'year-end', amount: 0, unit: 'days' }, 'sponsors', [
    'What is left over goes into the community again',
    'Lo que sobra se reinvierte en la comunidad',
    'O que sobra volta para a comunidade',
  ]),
  hand('transparency-report', { side: 'year-end', amount: 0, unit: 'days' }, 'team', [
    'The transparency report was sent',
    'El informe de transparencia se envió',
    'O relatório de transparência foi enviado',
  ]),
]
