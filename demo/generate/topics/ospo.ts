import type { Topic } from './topic.ts'

export const ospoTopics: Topic[] = [
  {
    key: 'ospo-public-sector',
    track: 'ospo',
    projects: ['Decidim', 'publiccode.yml', 'X-Road'],
    texts: {
      es: {
        titles: {
          talk: [
            'Una OSPO con dos personas y sin presupuesto',
            'Dinero público, código público: de la consigna al reglamento',
            'Reutilizar entre gobiernos: un catálogo que sí se consulta',
          ],
          panel: ['Panel: oficinas de código abierto en gobiernos de la región'],
        },
        why: [
          'Tres secretarías pagaron tres veces el mismo sistema de citas.',
          'La norma decía que el código fuera abierto; nadie decía quién lo cuidaba después.',
        ],
        what: [
          'Empezamos pidiendo permiso para una sola cosa: revisar contratos antes de firmarlos.',
          'Publicamos un catálogo, una guía de una página y horas de oficina para quien quisiera preguntar.',
        ],
        learn: [
          'Te llevas cláusulas modelo, un plan para los primeros cien días y amigos en otros ministerios.',
          'Verás qué cambió en las compras y qué sigue igual.',
        ],
      },
      en: {
        titles: { talk: ['An OSPO of Two with No Budget'] },
        why: ['Three ministries had paid three times for the same appointment system.'],
        what: [
          'We began with one modest power, reading contracts before signature, and grew from there.',
        ],
        learn: ['Take home model clauses and a plan for the first hundred days.'],
      },
      pt: {
        titles: {
          talk: ['Dinheiro público, código público: três prefeituras, um só sistema'],
          lightning: ['Publique o código antes da inauguração'],
        },
        why: ['Três cidades vizinhas pagaram pelo mesmo sistema de matrículas.'],
        what: [
          'Criamos um pequeno escritório compartilhado que lê contratos, publica código e ensina a reutilizar.',
        ],
        learn: ['Levo cláusulas prontas e a história de quem disse não.'],
      },
    },
  },
  {
    key: 'ospo-company',
    track: 'ospo',
    projects: ['ORT', 'SPDX', 'OpenChain'],
    texts: {
      es: {
        titles: {
          talk: [
            'Licencias sin miedo: lo que el área legal quería saber',
            'Convencer a un banco de contribuir hacia arriba',
            'OpenChain en una empresa de 80 personas: cumplir sin burocracia',
          ],
          workshop: ['Taller: escribe la política de código abierto de tu organización'],
        },
        why: [
          'Usábamos dos mil componentes abiertos y la única política era no preguntar.',
          'Parchar en casa salía barato el primer mes y carísimo el primer año.',
        ],
        what: [
          'Escribimos con el área legal una política de dos páginas y la automatizamos en la integración continua.',
          'Medimos lo que cuesta mantener bifurcaciones y lo pusimos junto a lo que cuesta contribuir.',
        ],
        learn: [
          'Sales con una política editable y respuestas a las diez preguntas de siempre.',
          'Verás el caso de negocio que funcionó, con sus números.',
        ],
      },
      en: {
        titles: {
          talk: ['The Fork Tax: What Not Contributing Really Costs'],
          lightning: ['Two Pages Are Enough for an Open Source Policy'],
        },
        why: ['Keeping patches at home is cheap in the first month and ruinous in the first year.'],
        what: [
          'We measured two years of private forks, then sent the patches upstream and measured again.',
        ],
        learn: ['You will get the spreadsheet and the argument that convinced our finance team.'],
      },
      pt: {
        titles: { talk: ['Como convencer o jurídico: política de código aberto em duas páginas'] },
        why: ['Usávamos dois mil componentes abertos e a política era não perguntar.'],
        what: ['Sentamos com o jurídico, escrevemos duas páginas e automatizamos o resto.'],
        learn: ['Você sai com o texto editável e as dez perguntas de sempre respondidas.'],
      },
    },
  },
  {
    key: 'sustaining',
    track: 'ospo',
    projects: ['Open Collective', 'CHAOSS', 'OpenSSF Scorecard'],
    texts: {
      es: {
        titles: {
          talk: [
            'Pagar a quien mantiene: cuatro modelos probados desde el sur',
            '¿De quién depende tu país? Un mapa de dependencias críticas',
            'Medir la salud de un proyecto sin reducirla a estrellas',
          ],
          lightning: ['Un café al mes para quien sostiene tu servidor'],
        },
        why: [
          'La biblioteca que valida todas nuestras facturas la mantiene una persona los domingos.',
          'Las estrellas miden fama, no salud.',
        ],
        what: [
          'Probamos patrocinio, contratos de mantenimiento, becas y horas pagadas, y comparamos resultados.',
          'Cruzamos el inventario nacional con métricas de actividad y encontramos once puntos frágiles.',
        ],
        learn: [
          'Te llevas criterios para decidir a quién apoyar y cómo justificarlo.',
          'Conocerás las métricas que dejamos de usar y las que se quedaron.',
        ],
      },
      en: {
        titles: {
          talk: ['Eleven People Hold Up Our Tax System: Mapping Critical Dependencies'],
        },
        why: [
          'The library that validates every invoice in the country is maintained by one person on Sundays.',
        ],
        what: [
          'We crossed national inventories with activity data, found eleven fragile points, and tried four ways to help.',
        ],
        learn: ['You will see which ways of paying worked and which offended people.'],
      },
      pt: {
        titles: {
          talk: ['Quem sustenta a sua biblioteca favorita? Modelos de apoio que funcionaram'],
          panel: ['Painel: financiar código aberto em moeda fraca'],
        },
        why: ['A biblioteca que valida todas as notas é mantida por uma pessoa, aos domingos.'],
        what: ['Testamos patrocínio, contrato, bolsa e horas pagas, e comparamos os resultados.'],
        learn: ['Conto o que funcionou e o que ofendeu.'],
      },
    },
  },
]
