import type { TalkValues } from '../../src/areas/speakers/database.ts'

/** The talks of the speaker as whom visitors can sign in; the first was submitted to the edition whose call is open. */
export const ownTalks: readonly TalkValues[] = [
  {
    title: 'Tres oficinas de código abierto cuentan su primer año',
    abstract:
      'Un banco, una universidad y una cooperativa abrieron el mismo año su oficina de código abierto. En este panel comparan qué hicieron primero, qué no volverían a hacer y qué les preguntó su dirección jurídica. Trae tu pregunta: la mitad del tiempo es para el público.',
    lang: 'es',
    level: 'beginner',
    notes: 'Necesitamos tres micrófonos y, si se puede, una mesa baja.',
  },
  {
    title: 'A Licence Is Not a Strategy',
    abstract:
      'Changing a licence is quick; living with it is not. Four short stories of projects that changed theirs, what their contributors did next, and a page of questions to ask before yours does.',
    lang: 'en',
    level: 'intermediate',
    notes: '',
  },
]

/** What speaker and team wrote to each other about the accepted talk. */
export const conversation = {
  team: '¡Hola! La sala tiene pantalla 16:9 y conexión por HDMI. ¿Necesitas sonido desde tu computadora?',
  speaker:
    'Gracias, sí: hay un video de un minuto con sonido. Llego el viernes por la mañana y puedo probarlo antes de las diez.',
  answer: 'Perfecto, a las 9:30 te espera alguien del equipo en la sala.',
} as const
