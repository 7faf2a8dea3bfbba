import type { Topic } from './topic.ts'

export const operationsTopics: Topic[] = [
  {
    key: 'observability',
    track: 'operations',
    projects: ['OpenTelemetry', 'Prometheus', 'Jaeger', 'Perses'],
    texts: {
      es: {
        titles: {
          talk: [
            'OpenTelemetry sin arruinarse: muestreo con sentido',
            'Trazas que cuentan historias: depurar pagos entre cinco países',
            'Del tablero de 80 gráficas al de ocho: observabilidad con cariño',
          ],
          workshop: ['Taller: instrumenta una aplicación sin tocar su código'],
        },
        why: [
          'Pagábamos más por guardar registros que por correr el servicio.',
          'Había ochenta tableros y, durante el incidente, todo el mundo miraba el mismo chat.',
        ],
        what: [
          'Pasamos a OpenTelemetry por capas, con muestreo por cola, atributos acordados y un presupuesto por equipo.',
          'Borramos tableros, escribimos objetivos de servicio y unimos trazas con eventos de negocio.',
        ],
        learn: [
          'Sabrás qué señales pagar, cuáles muestrear y cuáles tirar.',
          'Te llevas la convención de nombres y la configuración del recolector.',
        ],
      },
      en: {
        titles: {
          talk: ['Tail Sampling on a Shoestring: Keeping the Interesting One Percent'],
          lightning: ['I Deleted Our Dashboards and Nobody Noticed'],
        },
        why: ['Observability bills grow faster than the traffic that they describe.'],
        what: [
          'We share a collector pipeline that keeps errors, slow paths and a fair sample of the rest.',
        ],
        learn: ['You can copy the configuration and the cost model.'],
      },
      pt: {
        titles: {
          talk: ['OpenTelemetry em um legado de vinte anos: dá, sim'],
          workshop: ['Oficina: do log solto ao trace completo'],
        },
        why: ['O sistema mais importante da casa nasceu antes da palavra observabilidade.'],
        what: [
          'Instrumentamos nas bordas, correlacionamos por identificador de negócio e só depois entramos no código.',
        ],
        learn: [
          'Você leva um plano de adoção em quatro semanas, testado em três sistemas antigos.',
        ],
      },
    },
  },
  {
    key: 'networking',
    track: 'operations',
    projects: ['Cilium', 'eBPF', 'Gateway API', 'Istio', 'Linkerd'],
    texts: {
      es: {
        titles: {
          talk: [
            'eBPF para quien viene de tcpdump',
            'De Ingress a Gateway API: migración en un comercio que no cierra',
            'Políticas de red que no rompen la quincena',
          ],
          lightning: ['MTU: la causa raíz de siempre'],
        },
        why: [
          'La red es lo último que se mira y lo primero que se culpa.',
          'Teníamos reglas de entrada escritas en anotaciones que nadie se atrevía a cambiar.',
        ],
        what: [
          'Observamos flujos reales durante un mes antes de bloquear nada, y después cerramos por dominios.',
          'Movimos 120 rutas con tráfico en espejo y un plan de retorno que nunca hizo falta, pero casi.',
        ],
        learn: [
          'Aprenderás a leer lo que pasa en el núcleo sin escribir C.',
          'Te llevas una ruta de migración por pasos y la lista de sorpresas.',
        ],
      },
      en: {
        titles: {
          talk: ['Gateway API for People Who Liked Ingress'],
          workshop: ['Workshop: Debugging Cluster Networks with eBPF Tools'],
        },
        why: ['Annotations are not an API, and we had nine hundred of them.'],
        what: [
          'We migrated route by route with mirrored traffic, and kept both worlds running for six weeks.',
        ],
        learn: ['You will know which features map cleanly, which do not, and what to test.'],
      },
      pt: {
        titles: { talk: ['Malha de serviços: quando ela vale o preço (e quando não)'] },
        why: ['Todo mundo queria mTLS e ninguém queria mais um contêiner ao lado de cada serviço.'],
        what: [
          'Comparamos malha com sidecar, sem sidecar e nenhuma malha, com tráfego real e contas na mesa.',
        ],
        learn: ['Mostro os números de latência, memória e horas de gente.'],
      },
    },
  },
  {
    key: 'finops',
    track: 'operations',
    projects: ['OpenCost', 'KEDA', 'Karpenter'],
    texts: {
      es: {
        titles: {
          talk: [
            'FinOps sin hoja de cálculo: costos por equipo con OpenCost',
            'Bajamos la factura 38 % y nadie perdió el sueño',
            'Apagar de noche: ambientes de prueba que duermen',
          ],
          lightning: ['El clúster más caro es el que nadie usa'],
        },
        why: [
          'La factura llegaba en dólares, una vez al mes, y sin dueño.',
          'Con una moneda que se devalúa, cada nodo de más duele el doble.',
        ],
        what: [
          'Repartimos el costo por equipo y por producto, y lo pusimos en el mismo tablero que la latencia.',
          'Ajustamos solicitudes con datos, escalamos por eventos y dormimos lo que nadie usa de noche.',
        ],
        learn: [
          'Verás los números reales, incluidos los ahorros que no funcionaron.',
          'Te llevas un plan de noventa días para hablar de dinero sin pelear.',
        ],
      },
      en: {
        titles: { talk: ['Paying for the Cloud in a Falling Currency'] },
        why: ['When your income is in pesos and your bill is in dollars, efficiency is survival.'],
        what: [
          'We show allocation by team, rightsizing from data, and the conversations that made them stick.',
        ],
        learn: ['You will get a ninety-day plan and the queries behind our reports.'],
      },
      pt: {
        titles: {
          talk: ['Quanto custa um pedido? FinOps do contêiner ao produto'],
          lightning: ['Desligue isso: cinco minutos de economia'],
        },
        why: ['A conta da nuvem subia todo mês e cada área jurava que não era ela.'],
        what: [
          'Medimos o custo por pedido, mostramos para quem decide e escalamos por evento em vez de por medo.',
        ],
        learn: ['Trago os painéis, as metas e os erros de rateio que cometemos.'],
      },
    },
  },
  {
    key: 'incidents',
    track: 'operations',
    projects: ['LitmusChaos', 'Chaos Mesh', 'Prometheus'],
    texts: {
      es: {
        titles: {
          talk: [
            'Anatomía de un incidente en Buen Fin',
            'Ingeniería del caos con presupuesto cero',
            'Posmortem sin culpables en una cultura de jefes',
          ],
          panel: ['Panel: guardias que no queman a la gente'],
        },
        why: [
          'El día de más ventas del año, un certificado vencido nos dejó cuarenta minutos en silencio.',
          'En muchas organizaciones de la región, contar un error todavía cuesta caro.',
        ],
        what: [
          'Reconstruimos la línea de tiempo minuto a minuto y cambiamos cómo se decide, no solo qué se alerta.',
          'Empezamos con simulacros en papel, luego en pruebas y por fin en producción, siempre con permiso y galletas.',
        ],
        learn: [
          'Te llevas una plantilla de posmortem en español y reglas para moderarlo.',
          'Sabrás cómo empezar a ensayar fallas la próxima semana.',
        ],
      },
      en: {
        titles: {
          talk: ['Blameless in a Culture of Bosses'],
          panel: ['Panel: On Call Across Borders'],
        },
        why: ['Blameless reviews assume that people feel safe; often they do not.'],
        what: [
          'We tell how we changed the ritual, the template and who speaks first, over two years of incidents.',
        ],
        learn: ['You will take away facilitation rules that work when hierarchy is in the room.'],
      },
      pt: {
        titles: {
          talk: ['Black Friday sem susto: ensaiando falhas o ano inteiro'],
          panel: ['Painel: como cuidar de quem fica de plantão'],
        },
        why: ['Uma vez por ano o tráfego multiplica por doze, e a equipe não.'],
        what: [
          'Passamos a quebrar coisas de propósito toda quinta, com escopo pequeno e hora para acabar.',
        ],
        learn: ['Você sai com um calendário de ensaios e critérios para parar a tempo.'],
      },
    },
  },
]
