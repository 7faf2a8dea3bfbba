import type { Topic } from './topic.ts'

export const openInfrastructureTopics: Topic[] = [
  {
    key: 'openstack',
    track: 'open-infrastructure',
    projects: ['OpenStack', 'Kolla-Ansible', 'Magnum'],
    texts: {
      es: {
        titles: {
          talk: [
            'OpenStack con cuatro servidores y mucha paciencia',
            'Saltar versiones sin apagar nada: SLURP en la vida real',
            'Diez años de OpenStack en una universidad: lo que volveríamos a hacer',
          ],
          workshop: ['Taller: una nube privada en tu laptop con Kolla'],
        },
        why: [
          'Mucha gente cree que una nube privada exige un centro de datos y veinte especialistas.',
          'Nuestra nube tenía cuatro versiones de atraso y ninguna ventana de mantenimiento.',
        ],
        what: [
          'Empezamos con cuatro servidores reciclados, contenedores para el plano de control y una regla: todo se puede rehacer.',
          'Ensayamos cada salto en una copia, migramos en caliente y publicamos el diario de la operación.',
        ],
        learn: [
          'Te llevas una arquitectura mínima, sus límites y el costo de cada pieza.',
          'Sabrás planear un salto de versión que tu equipo aguante.',
        ],
      },
      en: {
        titles: {
          talk: ['Ten Years of OpenStack at a University, Told by Its Outages'],
          lightning: ['Four Old Servers and a Cloud'],
        },
        why: ['Every outage taught us something that no installation guide mentions.'],
        what: [
          'We revisit our seven worst days and the design decision that each of them changed.',
        ],
        learn: ['You will recognise at least two of them, and avoid the other five.'],
      },
      pt: {
        titles: {
          talk: ['OpenStack na universidade: autonomia com orçamento de giz'],
          workshop: ['Oficina: OpenStack de bolso com Kolla-Ansible'],
        },
        why: ['Alugar nuvem em dólar com orçamento anual em real é receita de sufoco.'],
        what: ['Construímos uma nuvem pequena com máquinas doadas, contêineres e muita automação.'],
        learn: ['Você leva o desenho, os limites e o manual que escrevemos com os alunos.'],
      },
    },
  },
  {
    key: 'ceph',
    track: 'open-infrastructure',
    projects: ['Ceph', 'Rook'],
    texts: {
      es: {
        titles: {
          talk: [
            'Ceph para quien viene de discos',
            'Perdimos medio clúster y ningún dato: crónica de un fin de semana',
            'Dos petabytes de archivo sonoro en una radio pública',
          ],
          lightning: ['PG_DEGRADED no es el fin del mundo'],
        },
        why: [
          'El almacenamiento es lo único que no se puede volver a crear desde un repositorio.',
          'Un rayo, dos fuentes quemadas y un clúster que seguía sirviendo lecturas.',
        ],
        what: [
          'Explicamos ubicación, réplicas y códigos de borrado con dibujos, antes de tocar un comando.',
          'Mostramos la bitácora de la recuperación y lo que cambiamos en el mapa de fallas.',
        ],
        learn: [
          'Entenderás qué protege Ceph, de qué no, y cómo ensayarlo.',
          'Te llevas una hoja de dimensionamiento y las alertas que dejamos.',
        ],
      },
      en: {
        titles: { talk: ['Half a Cluster Down, No Data Lost: A Ceph Weekend'] },
        why: ['Lightning does not read your failure domain map.'],
        what: [
          'We replay the recovery hour by hour, with the graphs, the doubts and the one command that we regret.',
        ],
        learn: ['You will leave able to size failure domains and rehearse their loss.'],
      },
      pt: {
        titles: {
          talk: ['Ceph e Rook: armazenamento para quem não pode perder um exame'],
          lightning: ['O dia em que o Ceph me deixou dormir'],
        },
        why: ['Imagem médica ocupa muito, vale mais ainda e não volta se sumir.'],
        what: [
          'Unimos blocos, arquivos e objetos em um só cluster e ensaiamos a perda de um armário inteiro.',
        ],
        learn: [
          'Mostro custos por terabyte, tempos de recuperação e o que deixaríamos para depois.',
        ],
      },
    },
  },
  {
    key: 'kata',
    track: 'open-infrastructure',
    projects: ['Kata Containers', 'Confidential Containers'],
    texts: {
      es: {
        titles: {
          talk: [
            'Aislar de verdad: Kata Containers para código de alumnos',
            'Contenedores confidenciales en un hospital: lo que cuesta y lo que da',
            'Cuando el espacio de nombres no alcanza: modelos de amenaza con ejemplos',
          ],
        },
        why: [
          'Ejecutamos código que no escribimos y que, a veces, tampoco nos quiere.',
          'El hospital no podía mandar datos a una nube cuyo administrador pudiera leerlos.',
        ],
        what: [
          'Comparamos arranque, memoria y aislamiento entre contenedores, micromáquinas y máquinas completas.',
          'Montamos atestación remota paso a paso y la explicamos sin criptografía innecesaria.',
        ],
        learn: [
          'Sabrás qué amenaza cubre cada capa y cuánto cuesta.',
          'Te llevas una matriz para decidir y los guiones de medición.',
        ],
      },
      en: {
        titles: { talk: ['Running Code That Hates You: Kata Containers for Student Judges'] },
        why: ['A programming judge executes hostile code by design.'],
        what: [
          'We moved ours to lightweight virtual machines and measured start-up, density and escape attempts.',
        ],
        learn: ['You will know when the extra 120 MB buy you sleep.'],
      },
      pt: {
        titles: {
          talk: ['Contêineres confidenciais: dados de saúde em nuvem que não confia em ninguém'],
        },
        why: ['A lei pede proteção, e o administrador da nuvem também é um terceiro.'],
        what: [
          'Implantamos atestação e memória cifrada em um piloto com dados sintéticos e medimos o preço.',
        ],
        learn: ['Explico a cadeia de confiança com um desenho só.'],
      },
    },
  },
  {
    key: 'zuul',
    track: 'open-infrastructure',
    projects: ['Zuul', 'Gerrit', 'Tekton'],
    texts: {
      es: {
        titles: {
          talk: [
            'Zuul: que la rama principal nunca esté rota',
            'Probar cambios que cruzan seis repositorios',
            'Integración continua para modelos y no solo para código',
          ],
          lightning: ['Una compuerta mejor que diez correos'],
        },
        why: [
          'Cada cambio pasaba sus pruebas; juntos, rompían la rama los martes.',
          'Nuestro producto vive en seis repositorios y las pruebas fingían que no.',
        ],
        what: [
          'Adoptamos compuertas que prueban el futuro: los cambios en el orden en que van a entrar.',
          'Declaramos dependencias entre repositorios y dejamos que el sistema arme el escenario completo.',
        ],
        learn: [
          'Verás el costo en máquinas, el ahorro en horas y cómo empezar por un solo repositorio.',
          'Te llevas una configuración mínima comentada.',
        ],
      },
      en: {
        titles: {
          talk: ['Testing the Future: Cross-Repository Gating with Zuul'],
          workshop: ['Workshop: Your First Gate in Ninety Minutes'],
        },
        why: ['Green pull requests that break main together are a coordination bug.'],
        what: [
          'Speculative gating tests changes in the order in which they will merge, across repositories.',
        ],
        learn: ['You will see what it costs, what it saves and how to start with one repository.'],
      },
      pt: {
        titles: { talk: ['Seis repositórios, um produto: portões que testam o futuro'] },
        why: ['Tudo verde sozinho, tudo vermelho junto.'],
        what: [
          'Ligamos os repositórios por dependência declarada e testamos a fila como ela vai entrar.',
        ],
        learn: ['Trago a configuração mínima e a conta de máquinas.'],
      },
    },
  },
  {
    key: 'bare-metal',
    track: 'open-infrastructure',
    projects: ['Ironic', 'Metal3', 'StarlingX'],
    texts: {
      es: {
        titles: {
          talk: [
            'GPU bajo demanda con Ironic',
            'Metal3: servidores físicos con la misma API que todo lo demás',
            'De la caja al clúster en 22 minutos: aprovisionar hierro usado',
          ],
          workshop: ['Taller: aprovisiona metal sin salir de tu silla'],
        },
        why: [
          'Entre que llega un servidor y se usa pasan semanas de cables, BIOS y hojas de cálculo.',
          'La virtualización estorba cuando lo que se alquila es una GPU entera.',
        ],
        what: [
          'Automatizamos inspección, limpieza y entrega; el inventario se llena solo.',
          'Prestamos máquinas físicas por horas, con borrado verificable entre una persona y otra.',
        ],
        learn: [
          'Te llevas la lista de modelos que dieron guerra y cómo la resolvimos.',
          'Sabrás si tu parque de servidores está listo para esto.',
        ],
      },
      en: {
        titles: { talk: ['Bare Metal Is Just Another API'] },
        why: ['Racking a server takes an hour; making it useful used to take three weeks.'],
        what: [
          'We automated inspection, cleaning and delivery with Ironic on hardware of five different generations.',
        ],
        learn: ['Expect a list of firmware surprises and a working reference.'],
      },
      pt: {
        titles: {
          talk: ['Ironic e servidores doados: metal como serviço no interior'],
          panel: ['Painel: telecom aberta, da torre à nuvem'],
        },
        why: ['Recebemos cem servidores de quatro marcas e nenhuma documentação.'],
        what: ['Automatizamos da inspeção ao descarte e emprestamos máquinas inteiras por hora.'],
        learn: ['Mostro o que cada marca aprontou e o inventário que se preenche sozinho.'],
      },
    },
  },
]
