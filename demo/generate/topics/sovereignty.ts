import type { Topic } from './topic.ts'

export const sovereigntyTopics: Topic[] = [
  {
    key: 'vmware-migration',
    track: 'sovereignty',
    projects: ['KubeVirt', 'OpenStack', 'Forklift'],
    texts: {
      es: {
        titles: {
          talk: [
            'De VMware a KubeVirt en doce semanas',
            'Mil máquinas virtuales, cuatro fines de semana: bitácora de una mudanza',
            'El costo de quedarse: números de una migración a OpenStack',
            'Lo que no migramos (y por qué estuvo bien)',
          ],
          workshop: ['Taller: mueve tu primera máquina virtual a KubeVirt'],
          panel: ['Panel: después de VMware, ¿qué aprendimos?'],
        },
        why: [
          'La renovación de licencias llegó con un cero de más y noventa días para decidir.',
          'Migrar no da miedo por los discos, sino por las personas que llevan quince años con la misma consola.',
        ],
        what: [
          'Inventariamos, agrupamos por riesgo y movimos por olas, con ensayo y vuelta atrás en cada una.',
          'Formamos parejas entre quien sabía lo viejo y quien sabía lo nuevo, y eso resultó ser el proyecto.',
        ],
        learn: [
          'Verás el calendario real, las horas extra y la cuenta final.',
          'Te llevas la plantilla de olas y las preguntas para tu proveedor.',
        ],
      },
      en: {
        titles: {
          talk: ['A Thousand VMs, Four Weekends: A Moving Diary', 'The Things We Did Not Migrate'],
          panel: ['Panel: Life after VMware'],
        },
        why: ['The renewal came with an extra zero and ninety days to decide.'],
        what: [
          'We moved in waves by risk, rehearsed every wave, and paired people who knew the old with people who knew the new.',
        ],
        learn: ['You will see the calendar, the overtime and the bill.'],
      },
      pt: {
        titles: {
          talk: [
            'De VMware para OpenStack: a mudança contada por quem carregou as caixas',
            'Noventa dias para decidir: migração com prazo e sem pânico',
          ],
          lightning: ['Três perguntas antes de migrar qualquer máquina'],
        },
        why: ['A renovação veio com um zero a mais e noventa dias de prazo.'],
        what: [
          'Migramos em ondas por risco, com ensaio, volta atrás e duplas de gente nova com gente antiga.',
        ],
        learn: ['Trago o calendário real, as horas extras e a conta final.'],
      },
    },
  },
  {
    key: 'sovereign-cloud',
    track: 'sovereignty',
    projects: ['OpenStack', 'SCS', 'Keycloak', 'Harbor'],
    texts: {
      es: {
        titles: {
          talk: [
            'Una nube pública de verdad pública: la experiencia de un gobierno estatal',
            'Soberanía digital se escribe en plural',
            'Identidad federada para 40 municipios con software abierto',
            'Dónde viven los datos: residencia, leyes y decisiones técnicas',
          ],
          lightning: ['Soberanía en cinco minutos y sin banderas'],
        },
        why: [
          'Los expedientes de un estado entero vivían en un contrato que vencía en diciembre.',
          'Soberanía no es aislarse: es poder elegir y poder irse.',
        ],
        what: [
          'Construimos una nube compartida entre dependencias con estándares abiertos, contratos cortos y código publicado.',
          'Comparamos leyes de siete países y las tradujimos a decisiones de arquitectura.',
        ],
        learn: [
          'Te llevas criterios para licitar, una lista de estándares y los tropiezos.',
          'Sabrás qué preguntar sobre salida, respaldo y jurisdicción antes de firmar.',
        ],
      },
      en: {
        titles: {
          talk: ['Sovereignty Is a Plural: Clouds That States Can Leave'],
        },
        why: ['Sovereignty is not isolation; it is being able to choose and being able to leave.'],
        what: [
          'We built a shared cloud for public agencies on open standards, short contracts and published code.',
        ],
        learn: ['You will get tender criteria, an exit checklist and our mistakes.'],
      },
      pt: {
        titles: {
          talk: ['Nuvem pública de verdade: consórcio de prefeituras com software livre'],
          panel: ['Painel: soberania digital na América do Sul, entre o discurso e o rack'],
        },
        why: ['Cada prefeitura comprava sozinha, caro e com prazo para acabar.'],
        what: [
          'Um consórcio juntou demanda, gente e código, e hoje doze cidades dividem a mesma nuvem.',
        ],
        learn: ['Mostro o acordo jurídico, a governança e a arquitetura, nessa ordem.'],
      },
    },
  },
]
