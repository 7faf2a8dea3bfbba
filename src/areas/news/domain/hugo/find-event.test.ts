import { describe, expect, it } from 'vitest'
import { findEvent } from './find-event.ts'

const find = (title: string, bodyMarkdown: string, postDay: string | null = '2025-03-10') =>
  findEvent({ title, bodyMarkdown, postDay }).map(
    ({ name, place, startDate, endDate, confidence }) => ({
      name,
      place,
      dates: startDate === endDate ? startDate : `${startDate}/${endDate}`,
      confidence,
    }),
  )

describe('findEvent', () => {
  it('finds several events in one post, each with its own sentence', () => {
    const body =
      'Our community was busy. The trend will go on in 2024, when the first KCD in Peru will be held next May 23rd and 24th in Lima together with the Andean Contributors Summit, held since 2019.\n\nThe 2024 plan also includes the KCD Costa Rica that will take place on June 1st and 2nd, among others.'
    expect(findEvent({ title: 'Looking back', bodyMarkdown: body, postDay: '2023-11-22' })).toEqual(
      [
        {
          key: 'kcd-lima-2024',
          name: 'KCD Peru',
          place: 'Lima, Peru',
          startDate: '2024-05-23',
          endDate: '2024-05-24',
          precision: 'day',
          sentence:
            'The trend will go on in 2024, when the first KCD in Peru will be held next May 23rd and 24th in Lima together with the Andean Contributors Summit, held since 2019.',
          confidence: 'high',
        },
        {
          key: 'kcd-costa-rica-2024',
          name: 'KCD Costa Rica',
          place: 'Costa Rica',
          startDate: '2024-06-01',
          endDate: '2024-06-02',
          precision: 'day',
          sentence:
            'The 2024 plan also includes the KCD Costa Rica that will take place on June 1st and 2nd, among others.',
          confidence: 'high',
        },
      ],
    )
  })

  it("takes the title's event for a date that stands alone", () => {
    expect(
      find(
        'KCD Chile 2025 in Valparaíso',
        'Reserva la fecha: 23 y 24 de abril de 2025\\\nLugar: [Teatro Sur](https://x.org)\n',
      ),
    ).toEqual([
      {
        name: 'KCD Chile 2025',
        place: 'Teatro Sur, Valparaíso, Chile',
        dates: '2025-04-23/2025-04-24',
        confidence: 'high',
      },
    ])
    expect(
      find('KCD Chile 2025', 'Today, **August 29, 2025**, marks the day.', '2025-08-29')[0]?.dates,
    ).toBe('2025-08-29')
    expect(
      find('KCD Chile 2025', 'Hoje, **29 de agosto de 2025**, é o dia.', '2025-08-29')[0]?.dates,
    ).toBe('2025-08-29')
  })

  it.each([
    ['The DevOpsDays Quito will be held on November 10–13, 2025.', '2025-11-10/2025-11-13'],
    [
      'El Congreso Nacional de Nube se realizará del 28 de abril al 2 de mayo de 2025.',
      '2025-04-28/2025-05-02',
    ],
    ['O Encontro de Software Livre acontecerá em 5 de maio de 2025.', '2025-05-05'],
    ['O Encontro de Software Livre acontecerá em 5 de maio.', '2025-05-05'],
    ['La PyCon Colombia será el 6, 7 y 8 de junio.', '2025-06-06/2025-06-08'],
    ['On Saturday, March 29, the KCD Lima gathered 200 people.', '2025-03-29'],
    ['El sábado 29 de marzo, el KCD Lima reunió a 200 personas.', '2025-03-29'],
    ['A KCD Recife acontecerá na segunda-feira, 7 de abril.', '2025-04-07'],
    ['JSConf Chile took place this February in Santiago de Chile.', '2025-02-01/2025-02-28'],
    ['El KCD Quito se llevará a cabo el 1.º de julio.', '2025-07-01'],
    ['FLISoL será 2025-04-26 en Cali.', '2025-04-26'],
  ])('%s', (sentence, dates) => {
    expect(find('Noticias', sentence).map((event) => event.dates)).toEqual([dates])
  })

  it('takes names and places that are on no list', () => {
    expect(find('Nubecon 2025', 'NubeCon will be held on May 5 and 6, 2025 in Ibarra.')).toEqual([
      { name: 'Nubecon 2025', place: 'Ibarra', dates: '2025-05-05/2025-05-06', confidence: 'high' },
    ])
    expect(find('DevOpsDays Rosario 2025', 'Save the date: 5 May 2025.')[0]?.name).toBe(
      'DevOpsDays Rosario 2025',
    )
    expect(find('KCD Recap', 'It was held in Lima on 5 March.')[0]?.name).toBe('KCD')
    expect(
      find('KCD Lago 2025: abierta la inscripción', 'El KCD Lago se realizará el 5 de mayo.'),
    ).toEqual([{ name: 'KCD Lago 2025', place: null, dates: '2025-05-05', confidence: 'high' }])
  })

  it("takes a person's name for no place", () => {
    const body = 'KCD Quito will be held on May 5, 2025, with Carolina Valencia and Ana Mendoza.'
    expect(find('News', body).map(({ place }) => place)).toEqual(['Quito'])
  })

  it('invents no date', () => {
    expect(
      find(
        'Being part of KubeCon + CloudNativeCon NA 2025',
        'This month, I attended KubeCon + CloudNativeCon NA in Atlanta.',
      ),
    ).toEqual([
      {
        name: 'KubeCon + CloudNativeCon NA 2025',
        place: 'Atlanta',
        dates: null,
        confidence: 'low',
      },
    ])
  })

  it.each([
    ['Cómo instalar un clúster', 'El 5 de mayo de 2024 se publicó la versión 1.2 del proyecto.'],
    [
      'Cómo instalar un clúster',
      'El proyecto entró a la CNCF en marzo de 2019 y creció desde 2020.',
    ],
    ['Getting started', 'We may 5 times try. Version 10-13, 2025 issues. It costs 20 pesos.'],
  ])('finds no event in "%s"', (title, body) => {
    expect(find(title, body)).toEqual([])
  })

  it('knows deadlines from event days', () => {
    const body =
      'Important dates:\n\n- July 15 - Registration and Call for Proposals opens\n- August 16 - Call for Proposals due\n- October 7 - Late registration closes\n- October 15-16 - OpenInfra Days at the university!\n'
    expect(find('OpenInfra Days North America 2025', body)).toEqual([
      {
        name: 'OpenInfra Days North America 2025',
        place: null,
        dates: '2025-10-15/2025-10-16',
        confidence: 'high',
      },
    ])
  })
})
