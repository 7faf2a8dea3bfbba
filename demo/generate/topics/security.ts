import type { Topic } from './topic.ts'

export const securityTopics: Topic[] = [
  {
    key: 'signing',
    track: 'security',
    projects: ['Sigstore', 'SLSA', 'in-toto', 'Tekton'],
    texts: {
      es: {
        titles: {
          talk: [
            'Firmar todo: Sigstore en la tubería de un banco',
            'SLSA nivel 3 con un equipo de tres personas',
            'La procedencia también se cocina: in-toto explicado con tamales',
          ],
          workshop: ['Taller: firma y verifica tu primera imagen con Cosign'],
        },
        why: [
          'Sabíamos qué corría en producción, pero no quién lo había construido ni con qué.',
          'Una auditoría preguntó de dónde venía un binario y nadie pudo responder en dos semanas.',
        ],
        what: [
          'Firmamos sin llaves de larga vida, guardamos la procedencia junto a la imagen y rechazamos en el clúster lo que no trae ambas.',
          'Contamos la adopción por etapas: primero avisar, luego bloquear en pruebas y al final en producción.',
        ],
        learn: [
          'Saldrás con políticas listas para copiar y una idea clara de lo que SLSA promete y lo que no.',
          'Verás cuánto tarda de verdad y qué excepciones tuvimos que aceptar.',
        ],
      },
      en: {
        titles: {
          talk: ['Keyless Signing in a Very Regulated Place'],
          lightning: ['Who Built This Binary? Five Minutes of Provenance'],
        },
        why: ['Regulators ask for evidence, not for enthusiasm.'],
        what: [
          'We mapped each SLSA requirement to a control that auditors already knew and automated the proof.',
        ],
        learn: ['You will get a mapping table and the admission policies that we run today.'],
      },
      pt: {
        titles: {
          talk: ['Sigstore sem mistério: assinando artefatos em uma fintech'],
          workshop: ['Oficina: cadeia de suprimentos segura do commit ao cluster'],
        },
        why: ['Uma dependência trocada no caminho é mais comum do que gostaríamos de admitir.'],
        what: [
          'Assinamos imagens e pacotes com identidade de curta duração e verificamos tudo na entrada do cluster.',
        ],
        learn: ['Levo as políticas, os números de adoção e as três exceções que ainda existem.'],
      },
    },
  },
  {
    key: 'runtime-policy',
    track: 'security',
    projects: ['Kyverno', 'Open Policy Agent', 'Falco'],
    texts: {
      es: {
        titles: {
          talk: [
            'Políticas que enseñan: Kyverno como maestro y no como policía',
            'Falco en la escuela: alertas que explican, con presupuesto de universidad pública',
            'Privilegios mínimos de verdad: un año quitando permisos',
          ],
          lightning: ['Tres políticas que todo clúster debería tener mañana'],
        },
        why: [
          'Bloquear sin explicar solo produce excepciones y resentimiento.',
          'El 90 % de nuestros contenedores corría como root, y nadie recordaba por qué.',
        ],
        what: [
          'Cada rechazo lleva un mensaje en español, un ejemplo corregido y el nombre de alguien a quien preguntar.',
          'Medimos permisos usados contra permisos concedidos y fuimos cerrando la brecha, equipo por equipo.',
        ],
        learn: [
          'Te llevas una biblioteca de políticas con pruebas y mensajes amables.',
          'Aprenderás a ordenar el trabajo por riesgo y a celebrar lo que se quita.',
        ],
      },
      en: {
        titles: { talk: ['Policy as Conversation: Admission Messages That People Read'] },
        why: [
          'A denied deployment at six in the evening is a teaching moment, if the message helps.',
        ],
        what: [
          'We rewrote two hundred policy messages, tested them with developers and measured how long fixes took.',
        ],
        learn: ['Leave with a style guide for policy messages and a test harness.'],
      },
      pt: {
        titles: {
          talk: ['Falco e eBPF: o que realmente acontece dentro do contêiner'],
          lightning: ['Pare de rodar como root: cinco minutos de vergonha alheia'],
        },
        why: ['O antivírus corporativo não fazia ideia do que era um contêiner.'],
        what: [
          'Instalamos detecção em tempo de execução, calibramos o ruído e ligamos os alertas a quem podia agir.',
        ],
        learn: ['Mostro as regras que ficaram e como chegamos a três alertas por semana.'],
      },
    },
  },
  {
    key: 'vulnerabilities',
    track: 'security',
    projects: ['CycloneDX', 'Trivy', 'External Secrets'],
    texts: {
      es: {
        titles: {
          talk: [
            '4.000 vulnerabilidades y contando: cómo elegir las diez que importan',
            'El secreto estaba en el repositorio: tres fugas y cómo las cerramos',
            'SBOM para humanos: inventarios que sí se usan',
          ],
          panel: ['Panel: divulgación responsable en América Latina'],
        },
        why: [
          'El escáner encontraba miles de hallazgos y el equipo había aprendido a ignorarlos todos.',
          'Cuando apareció la última vulnerabilidad famosa, tardamos cinco días en saber dónde estábamos expuestos.',
        ],
        what: [
          'Cruzamos inventarios con lo que de verdad se ejecuta y con lo que da a internet.',
          'Centralizamos secretos, rotamos lo viejo sin detener servicios y pusimos ganchos que avisan antes del commit.',
        ],
        learn: [
          'Verás un método de priorización que cabe en una hoja y resiste una auditoría.',
          'Te llevas el guion que seguimos en las primeras 24 horas.',
        ],
      },
      en: {
        titles: { talk: ['From 4,000 Findings to Ten Decisions: Reachability in Practice'] },
        why: ['A list of four thousand findings is not a plan.'],
        what: [
          'We combined bills of materials with runtime data to find what is reachable, exposed and fixable this week.',
        ],
        learn: ['You will see the triage board, the false positives and what we automated.'],
      },
      pt: {
        titles: {
          talk: ['SBOM que serve para alguma coisa: inventário ligado à resposta a incidentes'],
        },
        why: ['Gerar inventário virou obrigação; usá-lo numa crise é outra história.'],
        what: [
          'Ligamos o inventário ao catálogo de serviços, e hoje a pergunta «onde usamos isso?» leva um minuto.',
        ],
        learn: ['Compartilho o fluxo completo e o que ainda fazemos à mão.'],
      },
    },
  },
]
