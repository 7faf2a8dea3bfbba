import type { Topic } from './topic.ts'

export const communityTopics: Topic[] = [
  {
    key: 'first-contributions',
    track: 'community',
    projects: ['Kubernetes', 'OpenStack', 'Ceph'],
    texts: {
      es: {
        titles: {
          talk: [
            'Mi primer parche tardó ocho meses: una historia de paciencia',
            'Mentoría que no se cae a la tercera semana',
            'Del aula al repositorio: contribuir como materia universitaria',
          ],
          workshop: ['Taller: tu primera contribución, de la mano'],
        },
        why: [
          'El código abierto dice que cualquiera puede entrar, pero nadie te dice por qué puerta.',
          'La mitad de las personas que empiezan un programa de mentoría desaparece antes del mes.',
        ],
        what: [
          'Contamos el recorrido con los mensajes reales, los silencios y la revisión que lo cambió todo.',
          'Rediseñamos el acompañamiento: grupos pequeños, tareas con dueño y una cita fija a la semana.',
        ],
        learn: [
          'Te llevas una lista de proyectos que responden y una carta para presentarte.',
          'Verás cómo pasamos de 30 % a 81 % de personas que terminan.',
        ],
      },
      en: {
        titles: {
          talk: ['Open Source for Credit: Contributions as Coursework'],
          lightning: ['My First Patch Took Eight Months'],
        },
        why: [
          "Students learn on toy projects and graduate without having read anybody else's code.",
        ],
        what: ['For three years our course grades the review conversation as much as the patch.'],
        learn: ['You will get the syllabus, the rubric and the projects that welcomed us.'],
      },
      pt: {
        titles: {
          talk: ['Da periferia ao kernel: mentoria que abre portas'],
          workshop: ['Oficina: sua primeira contribuição, passo a passo'],
        },
        why: ['Quem nunca viu alguém da sua rua contribuir acha que não é para si.'],
        what: [
          'Montamos turmas pequenas, com notebook emprestado, lanche e mentores que voltam toda semana.',
        ],
        learn: ['Conto o que faz alguém ficar e o que faz alguém sumir.'],
      },
    },
  },
  {
    key: 'inclusion',
    track: 'community',
    projects: ['Kubernetes', 'Weblate', 'GNOME'],
    texts: {
      es: {
        titles: {
          talk: [
            'Comunidades que incluyen: lo que cambió cuando preguntamos',
            'Traducir Kubernetes al español: gramática, política y cariño',
            'Encuentros donde sí cabes: accesibilidad con poco presupuesto',
          ],
          lightning: ['Tu encuentro no es accesible (todavía)'],
        },
        why: [
          'Durante tres años nuestro panel tuvo cinco hombres y una silla vacía.',
          'La documentación en otro idioma es una puerta que se abre solo para quien ya tiene llave.',
        ],
        what: [
          'Preguntamos a quienes no venían, cambiamos horario, lenguaje y cuidado infantil, y medimos otra vez.',
          'Armamos un glosario discutido en público, revisiones en pareja y un calendario que no depende de héroes.',
        ],
        learn: [
          'Te llevas una lista de cambios baratos que movieron la aguja.',
          'Verás qué medir, a quién preguntar y en qué orden cambiar las cosas.',
        ],
      },
      en: {
        titles: {
          talk: ['kubectl with a Screen Reader: A Field Report'],
          panel: ['Panel: Who Is Not in This Room?'],
        },
        why: ['Most cloud tools were never tried without a screen.'],
        what: [
          'I work blind with clusters every day; I will show what helps, what shouts and what stays silent.',
        ],
        learn: ['You will go home and rewrite your error messages.'],
      },
      pt: {
        titles: {
          talk: ['Cadê as outras? Dados e histórias de mulheres na infraestrutura aberta'],
          lightning: ['Traduzir também é contribuir'],
        },
        why: ['Somos metade das turmas e um décimo das listas de palestrantes.'],
        what: [
          'Juntamos dados de dez encontros, ouvimos quem saiu e testamos mudanças pequenas por dois anos.',
        ],
        learn: ['Levo números, relatos e uma lista de ações para a próxima segunda.'],
      },
    },
  },
  {
    key: 'care',
    track: 'community',
    projects: ['CHAOSS', 'Contributor Covenant'],
    texts: {
      es: {
        titles: {
          talk: [
            'Mantener sin quemarse: una guía con horarios',
            'El código de conducta en la práctica: tres casos y lo que hicimos',
            'Organizar un encuentro para 300 personas después del trabajo',
          ],
          panel: ['Panel: comunidades pequeñas que duran diez años'],
        },
        why: [
          'Las comunidades se acaban cuando se cansa la única persona que reservaba el salón.',
          'Un código de conducta pegado en la pared no responde mensajes a medianoche.',
        ],
        what: [
          'Repartimos tareas por temporadas, escribimos lo que cada quien sabe y aprendimos a cerrar proyectos.',
          'Contamos, con permiso y sin nombres, cómo recibimos reportes y qué decidimos.',
        ],
        learn: [
          'Te llevas un calendario de organización de nueve meses y la lista de lo que sí se puede soltar.',
          'Sabrás armar un equipo de respuesta antes de necesitarlo.',
        ],
      },
      en: {
        titles: { talk: ['Nine Months, Eleven Volunteers: Running a Conference after Work'] },
        why: ['Communities end when the only person who books the room gets tired.'],
        what: ['We show our calendar, how roles rotate by season, and what we stopped doing.'],
        learn: ['You will get the plan, the budget and permission to say no.'],
      },
      pt: {
        titles: {
          talk: ['Comunidade também cansa: como passamos o bastão sem perder o ritmo'],
        },
        why: ['A comunidade acaba quando cansa a única pessoa que reservava a sala.'],
        what: ['Dividimos por temporadas, escrevemos o que cada um sabe e aprendemos a encerrar.'],
        learn: ['Mostro o calendário, as tarefas e o ritual de passagem.'],
      },
    },
  },
]
