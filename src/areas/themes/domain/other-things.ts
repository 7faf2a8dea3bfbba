import type { Token } from '../../../shared/fold-tokens.ts'
import type { Candidate } from './word-trie.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/))

// Frequent given names of those who speak at our events: a name behind one of them is a family name.
const givenNames = words(
  `ana andrea andres angel antonio beatriz bob bruno camila carla carlos carol carolina catalina charles chris christian claudia
  cristina dan daniel daniela david diana diego edgar eduardo elena emily emma eric erika ernesto eva fabio felipe fernanda
  fernando francisco gabriel gabriela george gloria guillermo gustavo hector hugo ines ivan jack jaime james jane javier joao
  john jorge jose juan julia julian juliana julio karen karla kate kevin laura leonardo linda lucas lucia luis luisa luiz manuel
  marcela marco marcos margaret maria mariana mario marta martin mary mateo maya michael miguel monica natalia nicolas olga
  oscar pablo patricia paul paula pedro peter rafael ramon raquel raul renata ricardo rita robert roberto rodrigo rosa ruben
  samuel sandra santiago sara sarah sergio silvia sofia susan teresa thiago thomas tiago valentina valeria vera veronica victor
  victoria vinicius william ximena yolanda ann anne`,
)
// Behind these stands what a place is called.
const places = words(
  `bar hotel hostal hostel cafe cafeteria cantina club cine cinema teatro theatre theater restaurant restaurante calle street
  avenida avenue plaza praca barrio bairro isla ilha island playa praia rua edificio building torre escuela escola school
  colegio hospital museo museu museum barco boat ship navio pub`,
)
const rooms = words(
  'sala salas room rooms salon salones aula aulas salao saloes auditorio auditorium',
)

/** Whether the word before makes it the name of a person or a place: Ana Rook, hotel Harbor. */
export function namesPersonOrPlace(tokens: readonly Token[], { from }: Candidate): boolean {
  const before = tokens[from - 1]
  return (
    before !== undefined &&
    tokens[from]!.gap === ' ' &&
    (givenNames.has(before.folded) || places.has(before.folded))
  )
}

const reach = 7

/** Whether rooms are being named: las salas Harbor, Envoy y Falco. */
export function namesRoom(tokens: readonly Token[], { from }: Candidate): boolean {
  return tokens.slice(Math.max(0, from - reach), from).some(({ folded }) => rooms.has(folded))
}

// What is done with software and with nothing else that has such names.
const uses = words(
  `run runs running use uses using used deploy deploys deploying deployed adopt adopting adopted install installing operate operating
  usar usa usan usamos usando usaron uso utilizar utilizamos utilizando ejecutar ejecutamos desplegar desplegamos desplegando
  instalar instalamos instalando adoptar adoptamos operar operamos probar probamos implementar implementamos
  utilizando implantar implantamos implantando adotar adotamos testar testamos rodar rodamos rodando`,
)

// And in two words.
const begins = new Set(
  `started with|pasos con|passos com|introduction to|intro to|introduccion a|introducao a|introducao ao|migrar a|migramos a
  |migrar para|migramos para|migrated to|migrate to|migrating to|moved to|moving to|switched to|cluster with|cluster con
  |cluster com|clusters with|clusters con|clusters com`
    .split('|')
    .map((pair) => pair.trim()),
)

/** Whether the words before say that it is software: usamos Dex, getting started with Capsule. */
export function isUsed(tokens: readonly Token[], { from }: Candidate): boolean {
  const [two, one] = [tokens[from - 2], tokens[from - 1]]
  if (one === undefined || tokens[from]!.gap !== ' ') return false
  return uses.has(one.folded) || begins.has(`${two?.folded ?? ''} ${one.folded}`)
}
