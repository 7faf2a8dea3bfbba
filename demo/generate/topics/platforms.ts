import type { Topic } from './topic.ts'

export const platformTopics: Topic[] = [
  {
    key: 'internal-platforms',
    track: 'platforms',
    projects: ['Backstage', 'Kubernetes'],
    texts: {
      es: {
        titles: {
          talk: [
            'Una plataforma interna que la gente sí quiere usar',
            'Backstage después del entusiasmo: dos años de catálogo en producción',
            'El camino pavimentado también tiene baches: métricas de experiencia de desarrollo',
          ],
          workshop: ['Taller: tu primer portal de desarrollo con Backstage'],
        },
        why: [
          'Teníamos doce equipos, doce formas de desplegar y un documento de 40 páginas que nadie leía.',
          'Cuando una plataforma se impone por decreto, los equipos encuentran la manera de rodearla.',
        ],
        what: [
          'Contamos cómo convertimos el catálogo en el lugar donde empieza el día: plantillas, dueños claros y documentación junto al código.',
          'Tratamos la plataforma como un producto: entrevistas cada mes, una hoja de ruta pública y la libertad de decir que no.',
        ],
        learn: [
          'Te llevas un tablero de cinco métricas y los tres errores que más nos costaron.',
          'Verás qué medir antes de escribir la primera línea y cuándo conviene no construir nada.',
        ],
      },
      en: {
        titles: {
          talk: ['Your Platform Has Users: Product Thinking for a Team of Four'],
          lightning: ['Delete Half Your Golden Paths'],
        },
        why: [
          'Internal platforms fail less for technical reasons than for lack of anybody asking the users.',
        ],
        what: [
          'We ran our platform as a product for eighteen months: interviews, a public roadmap and a deprecation policy that people trusted.',
        ],
        learn: ['You will leave with an interview script and a scorecard that fits on one page.'],
      },
      pt: {
        titles: {
          talk: ['Plataforma interna não é projeto, é produto: três anos de aprendizado'],
          workshop: ['Oficina: do repositório vazio ao serviço no ar com Backstage'],
        },
        why: [
          'Cada equipe publicava de um jeito e quem entrava levava três semanas até o primeiro deploy.',
        ],
        what: [
          'Juntamos modelos, catálogo e documentação em um só portal e deixamos as equipes escolherem quando migrar.',
        ],
        learn: [
          'Você leva um roteiro de adoção e as perguntas que gostaríamos de ter feito antes.',
        ],
      },
    },
  },
  {
    key: 'infrastructure-apis',
    track: 'platforms',
    projects: ['Crossplane', 'OpenTofu'],
    texts: {
      es: {
        titles: {
          talk: [
            'De tickets a API: bases de datos bajo demanda con Crossplane',
            'Composiciones de Crossplane que no dan miedo de tocar',
            'OpenTofu y Crossplane no son rivales: dónde trazar la línea',
          ],
          lightning: ['Cinco minutos para jubilar un script de aprovisionamiento'],
        },
        why: [
          'Pedir una base de datos tomaba nueve días y tres correos; crear la misma base en la nube toma cuatro minutos.',
          'La infraestructura como código se volvió una montaña de módulos que solo dos personas entendían.',
        ],
        what: [
          'Definimos recursos de alto nivel con valores seguros, cuotas por equipo y borrado en dos pasos.',
          'Mostramos en vivo el paso de módulos heredados a composiciones versionadas, sin recrear ni un recurso.',
        ],
        learn: [
          'Sabrás diseñar una API de infraestructura pequeña y probarla como cualquier otro código.',
          'Te llevas un repositorio de ejemplo y una lista de lo que no conviene automatizar todavía.',
        ],
      },
      en: {
        titles: { talk: ['Self-Service Without Chaos: Crossplane Compositions with Guardrails'] },
        why: ['Self-service sounds great until somebody requests sixteen clusters on a Friday.'],
        what: [
          'We show compositions with quotas, sensible defaults and a two-step delete, tested in CI like any other code.',
        ],
        learn: ['Take home a pattern for small, boring infrastructure APIs.'],
      },
      pt: {
        titles: {
          talk: ['Crossplane no dia a dia: o que a documentação não conta'],
          lightning: ['Meu estado do Terraform sumiu: uma história com final feliz'],
        },
        why: [
          'Nossos módulos cresceram até que ninguém mais tinha coragem de rodar o plan em produção.',
        ],
        what: [
          'Reescrevemos o essencial como APIs do Kubernetes, com testes, versões e uma política clara de remoção.',
        ],
        learn: ['Mostro o antes e o depois, com os números de tempo de entrega e de sustos.'],
      },
    },
  },
  {
    key: 'gitops',
    track: 'platforms',
    projects: ['Argo CD', 'Flux', 'Argo Rollouts'],
    texts: {
      es: {
        titles: {
          talk: [
            'GitOps con 300 microservicios: lo que se rompió al crecer',
            'Despliegues progresivos sin drama con Argo Rollouts',
            'Un repositorio o mil: cómo ordenamos GitOps para veinte equipos',
          ],
          workshop: ['Taller de GitOps: del primer commit al despliegue canario'],
        },
        why: [
          'Con diez aplicaciones GitOps es un gusto; con trescientas, una sincronización lenta frena a toda la empresa.',
          'Los despliegues de los viernes estaban prohibidos, y con razón.',
        ],
        what: [
          'Partimos el controlador por dominios, generamos aplicaciones desde plantillas y pusimos límites a cada equipo.',
          'Conectamos métricas de negocio al despliegue canario, de modo que una versión mala se retira sola.',
        ],
        learn: [
          'Conocerás la estructura de repositorios que resistió y las dos que abandonamos.',
          'Al final podrás decidir qué promover automáticamente y qué merece todavía una persona mirando.',
        ],
      },
      en: {
        titles: {
          talk: ['GitOps at the End of a Thin Wire: Syncing Clusters over Satellite'],
          panel: ['Panel: Monorepo, Polyrepo, and Other Ways to Argue about GitOps'],
        },
        why: [
          'Our clusters sit on ships and in mountain towns where the link is down half of the day.',
        ],
        what: [
          'We describe how pull-based delivery, local mirrors and a patient reconciler keep forty remote sites in shape.',
        ],
        learn: ['You will learn to design for drift instead of pretending that it never happens.'],
      },
      pt: {
        titles: { talk: ['Sexta-feira também se faz deploy: entrega progressiva na prática'] },
        why: ['Tínhamos uma janela por semana, vinte pessoas numa chamada e muito café.'],
        what: [
          'Automatizamos a promoção entre ambientes com Argo CD e deixamos as métricas decidirem quando voltar atrás.',
        ],
        learn: ['Você verá a configuração completa e os alarmes que realmente importam.'],
      },
    },
  },
  {
    key: 'cluster-operations',
    track: 'platforms',
    projects: ['Kubernetes', 'Cluster API', 'etcd'],
    texts: {
      es: {
        titles: {
          talk: [
            'Actualizar 60 clústeres sin que nadie se entere',
            'etcd lleno a las tres de la mañana: anatomía de una recuperación',
            'Cluster API en serio: clústeres como ganado, sin perder el cariño',
          ],
          lightning: ['kubectl debug: el amigo que no sabías que tenías'],
        },
        why: [
          'Cada versión de Kubernetes trae mejoras y una cuenta regresiva; quien se atrasa dos ciclos, sufre.',
          'Heredamos clústeres creados a mano, cada uno con su propia personalidad.',
        ],
        what: [
          'Explicamos nuestro tren de versiones: un clúster de prueba por equipo, verificaciones previas y retroceso ensayado.',
          'Pasamos a clústeres declarativos y desechables, con los datos fuera y los respaldos probados cada semana.',
        ],
        learn: [
          'Te llevas la lista de verificación que usamos antes de cada salto de versión.',
          'Aprenderás a ensayar el desastre cuando todavía es opcional.',
        ],
      },
      en: {
        titles: { talk: ['Sixty Clusters, Three People: A Boring Upgrade Story'] },
        why: [
          'Most upgrade talks show the happy path; ours shows the checklist that made it boring.',
        ],
        what: [
          'We walk through canary clusters, API deprecation scans and the rollback drill that we run every month.',
        ],
        learn: ['You will be able to plan an upgrade train that a small team can actually drive.'],
      },
      pt: {
        titles: {
          talk: ['Kubernetes em três fusos: como operamos clusters sem plantão noturno'],
          workshop: ['Oficina: quebre e conserte um cluster em noventa minutos'],
        },
        why: ['Plantão noturno afasta gente boa, e quase todo alerta da madrugada podia esperar.'],
        what: [
          'Dividimos o cuidado entre três cidades, cortamos setenta por cento dos alertas e ensaiamos a recuperação do etcd.',
        ],
        learn: ['Compartilho os critérios para decidir o que acorda alguém e o que não.'],
      },
    },
  },
  {
    key: 'edge',
    track: 'platforms',
    projects: ['K3s', 'KubeEdge', 'Akri'],
    texts: {
      es: {
        titles: {
          talk: [
            'Kubernetes en una finca cafetalera: lecciones con poca señal',
            'Mil sucursales, mil clústeres: k3s en tiendas que se quedan sin luz',
            'Sensores, montaña y contenedores: monitoreo volcánico con software abierto',
          ],
          panel: ['Panel: ¿vale la pena Kubernetes en el borde?'],
        },
        why: [
          'En el borde no hay quien reinicie la máquina, y el técnico más cercano está a seis horas.',
          'La red va y viene, la luz también, y aun así la caja tiene que cobrar.',
        ],
        what: [
          'Elegimos equipos baratos, imágenes inmutables y una cola local que sobrevive al corte.',
          'Documentamos dieciocho meses de operación real, con fotos de los gabinetes y de las hormigas.',
        ],
        learn: [
          'Sabrás cuándo un clúster de un nodo es suficiente y cuándo ni eso hace falta.',
          'Te llevas una lista de materiales y el costo por sitio.',
        ],
      },
      en: {
        titles: {
          talk: ['Clusters That Survive Blackouts: Edge Lessons from the Tropics'],
          lightning: ['A Cluster in a Lunchbox'],
        },
        why: ['Heat, humidity, ants and power cuts are not in the reference architecture.'],
        what: [
          'We describe immutable images, watchdogs and local queues that let a shop keep selling while offline.',
        ],
        learn: ['Expect honest failure rates and the bill of materials.'],
      },
      pt: {
        titles: { talk: ['K3s no barco: conectando comunidades ribeirinhas'] },
        why: [
          'A internet chega de barco, duas vezes por semana, e o serviço precisa funcionar todo dia.',
        ],
        what: [
          'Montamos clusters de um nó com sincronização tardia, energia solar e reparo feito por quem mora ali.',
        ],
        learn: [
          'Você verá como projetar para a desconexão e treinar gente local para manter tudo de pé.',
        ],
      },
    },
  },
]
