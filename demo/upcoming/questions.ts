import { everywhere } from '../everywhere.ts'
import type { DemoQuestion, Texts } from '../types.ts'

const option = (key: string, es: string, en: string, pt: string) => ({ key, label: { es, en, pt } })
const none: Texts = everywhere('')

/** What registrations of the demo's editions are asked; nothing personal is required. */
export const questions: DemoQuestion[] = [
  {
    key: 'first-time',
    label: {
      es: '¿Es tu primera vez en un encuentro como este?',
      en: 'Is this your first time at a gathering like this?',
      pt: 'É a sua primeira vez em um encontro como este?',
    },
    help: none,
    kind: 'yes-no',
    options: [],
    required: true,
    consent: false,
  },
  {
    key: 'role',
    label: { es: '¿A qué te dedicas?', en: 'What do you do?', pt: 'O que você faz?' },
    help: none,
    kind: 'choice',
    options: [
      option(
        'platform',
        'Plataformas u operación',
        'Platforms or operations',
        'Plataformas ou operação',
      ),
      option('development', 'Desarrollo', 'Development', 'Desenvolvimento'),
      option('security', 'Seguridad', 'Security', 'Segurança'),
      option('data', 'Datos o IA', 'Data or AI', 'Dados ou IA'),
      option('management', 'Dirección o producto', 'Management or product', 'Gestão ou produto'),
      option(
        'policy',
        'Política pública o legal',
        'Public policy or legal',
        'Política pública ou jurídico',
      ),
      option('study', 'Estudio', 'I study', 'Estudo'),
      option('other', 'Otra cosa', 'Something else', 'Outra coisa'),
    ],
    required: true,
    consent: false,
  },
  {
    key: 'industry',
    label: { es: 'Sector', en: 'Industry', pt: 'Setor' },
    help: none,
    kind: 'choice',
    options: [
      option('banking', 'Banca y pagos', 'Banking and payments', 'Bancos e pagamentos'),
      option(
        'software',
        'Software y consultoría',
        'Software and consulting',
        'Software e consultoria',
      ),
      option('telecom', 'Telecomunicaciones', 'Telecommunications', 'Telecomunicações'),
      option('university', 'Educación', 'Education', 'Educação'),
      option('government', 'Gobierno', 'Government', 'Governo'),
      option('retail', 'Comercio y logística', 'Retail and logistics', 'Comércio e logística'),
      option('health', 'Salud', 'Health', 'Saúde'),
      option('other', 'Otro', 'Other', 'Outro'),
    ],
    required: false,
    consent: false,
  },
  {
    key: 'meal',
    label: { es: 'Comida', en: 'Meals', pt: 'Alimentação' },
    help: {
      es: 'Para pedir lo justo y no tirar nada.',
      en: 'So that we order the right amount and waste nothing.',
      pt: 'Para pedir na medida certa e não desperdiçar.',
    },
    kind: 'choice',
    options: [
      option('any', 'Como de todo', 'I eat everything', 'Como de tudo'),
      option('vegetarian', 'Vegetariana', 'Vegetarian', 'Vegetariana'),
      option('vegan', 'Vegana', 'Vegan', 'Vegana'),
      option('gluten-free', 'Sin gluten', 'Gluten free', 'Sem glúten'),
      option('own', 'Llevo la mía', 'I bring my own', 'Levo a minha'),
    ],
    required: true,
    consent: false,
  },
  {
    key: 'shirt',
    label: { es: 'Talla de camiseta', en: 'T-shirt size', pt: 'Tamanho da camiseta' },
    help: none,
    kind: 'choice',
    options: ['XS', 'S', 'M', 'L', 'XL', 'XXL'].map((size) => ({
      key: size.toLowerCase(),
      label: everywhere(size),
    })),
    required: false,
    consent: false,
  },
  {
    key: 'gender',
    label: { es: 'Género', en: 'Gender', pt: 'Gênero' },
    help: {
      es: 'Solo para el informe de transparencia, sin tu nombre.',
      en: 'Only for the transparency report, without your name.',
      pt: 'Só para o relatório de transparência, sem o seu nome.',
    },
    kind: 'choice',
    options: [
      option('woman', 'Mujer', 'Woman', 'Mulher'),
      option('man', 'Hombre', 'Man', 'Homem'),
      option('non-binary', 'No binario', 'Non-binary', 'Não binário'),
      option('unsaid', 'Prefiero no decirlo', 'I prefer not to say', 'Prefiro não dizer'),
    ],
    required: false,
    consent: false,
  },
  {
    key: 'age',
    label: { es: 'Edad', en: 'Age', pt: 'Idade' },
    help: none,
    kind: 'choice',
    options: ['18-24', '25-34', '35-44', '45-54', '55+'].map((band) => ({
      key: band,
      label: everywhere(band.replace('-', '–')),
    })),
    required: false,
    consent: false,
  },
  {
    key: 'access-needs',
    label: {
      es: '¿Necesitas algo para participar con comodidad?',
      en: 'Do you need anything to take part comfortably?',
      pt: 'Você precisa de algo para participar com conforto?',
    },
    help: {
      es: 'Intérprete, subtítulos, lugar para silla de ruedas, cuidado infantil…',
      en: 'Interpreter, captions, space for a wheelchair, childcare…',
      pt: 'Intérprete, legendas, espaço para cadeira de rodas, cuidado infantil…',
    },
    kind: 'text',
    options: [],
    required: false,
    consent: false,
  },
  {
    key: 'share-with-sponsors',
    label: {
      es: 'Acepto que los patrocinadores reciban mi nombre y mi correo',
      en: 'Sponsors may receive my name and e-mail address',
      pt: 'Aceito que os patrocinadores recebam meu nome e meu e-mail',
    },
    help: none,
    kind: 'yes-no',
    options: [],
    required: false,
    consent: true,
  },
  {
    key: 'next-events',
    label: {
      es: 'Quiero saber de los próximos encuentros de esta comunidad',
      en: 'I want to hear about the next gatherings of this community',
      pt: 'Quero saber dos próximos encontros desta comunidade',
    },
    help: none,
    kind: 'yes-no',
    options: [],
    required: false,
    consent: true,
  },
]
