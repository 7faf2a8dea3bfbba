import type { Language } from '../../../src/shared/localized-text.ts'

/** Notes to the committee; many proposals carry none. */
export const committeeNotes: Record<Language, string[]> = {
  es: [
    'Di una versión de 15 minutos en un encuentro local; esta es nueva en más de la mitad.',
    'Es mi primera charla fuera de mi ciudad. Agradezco retroalimentación aunque no quede.',
    'Necesito adaptador HDMI y, si se puede, un lugar cerca de la entrada por mi silla de ruedas.',
    'Podemos darla en inglés si les ayuda con el equilibrio de la agenda.',
    'No puedo el segundo día por la tarde: tengo vuelo a las 19:00.',
    'La empresa autorizó compartir las cifras; adjunto la aprobación si la piden.',
    'Preferimos una sala mediana: hay dinámica con el público.',
    'La demostración funciona sin red, por si acaso.',
    'También la enviamos a otro encuentro de marzo; avisamos si hay cambios.',
    'Soy estudiante; necesitaría apoyo para el viaje.',
    'El título puede cambiar, la historia no.',
    'Tenemos permiso de la comunidad para contar los casos sin nombres.',
    'Puedo reducirla a charla relámpago si falta espacio.',
    'Hablo despacio y con intérprete trabajo muy bien.',
  ],
  en: [
    'I gave a shorter version at a meetup; more than half of this one is new.',
    'First time speaking in Latin America. I can present in slow Spanish if you prefer.',
    'I can shorten it to a lightning talk if you run out of slots.',
    'The demo works without network.',
    'My employer has approved the figures.',
    'I need a lapel microphone; I use both hands for signing.',
    'Travel is covered; I only need an early slot on either day.',
  ],
  pt: [
    'Posso apresentar em português devagar ou em espanhol com sotaque.',
    'É a minha primeira palestra fora do Brasil; qualquer retorno ajuda.',
    'A demonstração funciona sem rede.',
    'Dei uma versão curta em um encontro local; mais da metade é nova.',
    'Preciso de apoio para a viagem se for aceita.',
    'Não posso na tarde do segundo dia.',
    'Prefiro sala média: há dinâmica com o público.',
  ],
}

/** Benefit to the ecosystem, one or two of these after another. */
export const benefits: Record<Language, string[]> = {
  es: [
    'Casi todo lo que hay sobre este tema está en inglés y supone presupuestos que aquí no existen; esta propuesta parte de nuestras condiciones.',
    'Publicamos plantillas, datos y errores con licencia abierta para que otros equipos no empiecen de cero.',
    'Los arreglos que hicimos ya están en los proyectos de origen; contamos cómo se revisaron.',
    'Ayuda a que más organizaciones de la región pasen de consumir a contribuir.',
    'Une a dos comunidades que rara vez se sientan a la misma mesa.',
    'Muestra una carrera posible a quienes todavía estudian.',
    'Da a quienes mantienen los proyectos un caso real con cifras, cosa que siempre piden.',
    'Reduce el miedo a adoptar software abierto en lugares donde un fallo se paga caro.',
    'Deja un grupo de trabajo abierto que seguirá reuniéndose después del evento.',
    'Aporta números comparables, que es lo que falta cuando se decide sobre dinero público.',
  ],
  en: [
    'It gives maintainers a real case with figures from a region they rarely hear from.',
    'Templates, data and mistakes are published under an open licence.',
    'Our fixes are upstream; we explain how the reviews went.',
    'It helps organisations to go from consuming to contributing.',
    'It lowers the fear of adopting open software where failure is expensive.',
    'It leaves behind a working group that keeps meeting after the event.',
  ],
  pt: [
    'Quase tudo sobre o tema está em inglês e supõe orçamentos que aqui não existem; partimos da nossa realidade.',
    'Publicamos modelos, dados e erros com licença aberta.',
    'Nossas correções já estão nos projetos de origem; contamos como foi a revisão.',
    'Ajuda mais organizações da região a passar de consumir a contribuir.',
    'Aproxima comunidades que falam línguas vizinhas e pouco se visitam.',
    'Deixa um grupo de trabalho aberto que segue depois do evento.',
  ],
}
