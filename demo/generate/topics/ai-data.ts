import type { Topic } from './topic.ts'

export const aiDataTopics: Topic[] = [
  {
    key: 'gpu',
    track: 'ai-data',
    projects: ['Kueue', 'Volcano', 'NVIDIA GPU Operator', 'DRA'],
    texts: {
      es: {
        titles: {
          talk: [
            'Compartir ocho GPU entre cuarenta investigadores sin pelear',
            'Colas justas para IA: Kueue en una universidad pública',
            'Asignación dinámica de recursos: adiós a las GPU ociosas',
          ],
          lightning: ['Mi GPU está al 3 %: una confesión'],
        },
        why: [
          'Las tarjetas llegaron con ceremonia y seis meses después se usaban el 11 % del tiempo.',
          'Todos los grupos tenían la fecha límite el mismo viernes.',
        ],
        what: [
          'Pusimos colas con cuotas prestables, particiones por hora y un tablero que cualquiera puede mirar.',
          'Comparamos particionado, tiempo compartido y asignación dinámica con cargas reales de laboratorio.',
        ],
        learn: [
          'Verás la política de uso que acordamos y cómo subimos al 74 % de ocupación.',
          'Te llevas los manifiestos y un guion para negociar prioridades.',
        ],
      },
      en: {
        titles: {
          talk: ['Fair Queues for Scarce GPUs: Lessons from a Public University'],
          workshop: ['Workshop: Batch Scheduling with Kueue from Scratch'],
        },
        why: ['Eight cards, forty researchers, one deadline.'],
        what: [
          'We set up borrowing quotas, preemption that people accept, and a public queue that ended the shouting.',
        ],
        learn: ['You will see the utilisation curve and the policy that we wrote together.'],
      },
      pt: {
        titles: { talk: ['GPU compartilhada: como uma faculdade atende três laboratórios'] },
        why: ['Comprar mais placas não era opção; usar melhor as que tínhamos, sim.'],
        what: [
          'Criamos filas com cotas por laboratório, janelas noturnas e relatórios que qualquer aluno entende.',
        ],
        learn: ['Levo as configurações, os conflitos e como a ocupação passou de 12 % para 70 %.'],
      },
    },
  },
  {
    key: 'mlops',
    track: 'ai-data',
    projects: ['Kubeflow', 'KServe', 'vLLM', 'MLflow'],
    texts: {
      es: {
        titles: {
          talk: [
            'MLOps para tres personas: del cuaderno a producción con Kubeflow',
            'Un asistente en lenguas originarias sobre infraestructura propia',
            'Servir modelos abiertos con vLLM: latencia, costo y dignidad',
          ],
          workshop: ['Taller: despliega un modelo abierto y mídelo de verdad'],
        },
        why: [
          'Teníamos veinte modelos en cuadernos y uno en producción, que nadie sabía reentrenar.',
          "Los servicios comerciales no hablan náhuatl, ni k'iche', ni quechua, y los datos no pueden salir del país.",
        ],
        what: [
          'Armamos un flujo pequeño: datos versionados, entrenamiento reproducible, despliegue gradual y un botón para volver.',
          'Corremos modelos abiertos en nuestras máquinas y evaluamos con hablantes, no solo con puntajes.',
        ],
        learn: [
          'Sabrás qué partes de la pila hacen falta al principio y cuáles pueden esperar.',
          'Te llevas las mediciones, los costos por mil consultas y nuestras dudas.',
        ],
      },
      en: {
        titles: {
          talk: ['Serving Open Models at Home: What a Thousand Questions Really Cost'],
          lightning: ['Your Notebook Is Not a Pipeline'],
        },
        why: [
          'Renting intelligence by the token is easy until the invoice or the regulator arrives.',
        ],
        what: [
          'We run open models on our own clusters and measured latency, quality and cost against three hosted services.',
        ],
        learn: [
          'You will leave with a cost model and an evaluation method that includes real speakers.',
        ],
      },
      pt: {
        titles: {
          talk: ['Do notebook à produção: MLOps com gente de menos e dados de mais'],
          workshop: ['Oficina: seu primeiro fluxo de treino reprodutível'],
        },
        why: ['O modelo que ninguém sabe retreinar é uma dívida com juros.'],
        what: [
          'Montamos um fluxo mínimo com dados versionados, avaliação contínua e retorno em um clique.',
        ],
        learn: ['Você verá o que ficou de fora de propósito e por quê.'],
      },
    },
  },
  {
    key: 'databases',
    track: 'ai-data',
    projects: ['CloudNativePG', 'Strimzi', 'Vitess', 'Apache Kafka'],
    texts: {
      es: {
        titles: {
          talk: [
            'PostgreSQL en Kubernetes: cuándo sí, cuándo no y cuándo ayer',
            'Migraciones de esquema con el comercio abierto',
            'Kafka para una red de bibliotecas: eventos pequeños, impacto grande',
          ],
          panel: ['Panel: ¿los datos deben vivir en el clúster?'],
        },
        why: [
          'Durante años la respuesta fue que los datos no se tocan; luego llegaron los operadores.',
          'Cambiar una columna bloqueaba la tabla y, con ella, las ventas.',
        ],
        what: [
          'Medimos conmutación, respaldo y restauración en tres modos de instalación, con fallas provocadas.',
          'Aplicamos expandir y contraer con verificaciones automáticas y un tablero de avance.',
        ],
        learn: [
          'Tendrás una tabla de decisión honesta y los tiempos reales de recuperación.',
          'Te llevas los guiones de prueba para repetirlos en tu casa.',
        ],
      },
      en: {
        titles: { talk: ['We Restored PostgreSQL Every Friday for a Year'] },
        why: ['Backups that nobody restores are wishes.'],
        what: [
          'An operator, a schedule and a public scoreboard turned restores into a routine that any engineer can run.',
        ],
        learn: [
          'You will learn what failed in fifty-two restores, and how the procedure shrank to nine minutes.',
        ],
      },
      pt: {
        titles: { talk: ['Eventos, filas e saudade: Kafka em um sistema público de saúde'] },
        why: ['Um exame feito no interior levava dias para aparecer na capital.'],
        what: [
          'Publicamos eventos com esquema acordado, tratamos duplicatas e deixamos cada unidade ligar quando puder.',
        ],
        learn: ['Mostro o desenho, as filas mortas e a conversa com quem atende no balcão.'],
      },
    },
  },
]
