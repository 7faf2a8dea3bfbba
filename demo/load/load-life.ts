import { sql } from 'kysely'
import { joinCommunity } from '../../src/areas/communities/use-cases/join-community.ts'
import { nameAmbassador } from '../../src/areas/communities/use-cases/name-ambassador.ts'
import { replyToMessage } from '../../src/areas/contact/use-cases/reply-to-message.ts'
import { writeToOrganisers } from '../../src/areas/contact/use-cases/write-to-organisers.ts'
import { confirmWish } from '../../src/areas/following/use-cases/confirm-wish.ts'
import { follow } from '../../src/areas/following/use-cases/follow.ts'
import type { Context } from '../../src/platform/use-case.ts'
import { idOf } from '../../src/shared/ids.ts'
import type { Language } from '../../src/shared/localized-text.ts'
import { communities } from '../network/communities.ts'
import type { SamplePerson } from '../generate/people.ts'
import type { Stage } from './stage.ts'

const day = 24 * 3_600_000

/** How many of the people in the demo belong to each community, in the order of the list, and then to the others. */
const sizes = [34, 18, 12, 9]

/** Who belongs to the communities, who follows what, and what was written to organisers. All of it is made up. */
export async function loadLife(
  stage: Stage,
  people: readonly SamplePerson[],
  now: Date,
): Promise<void> {
  const at = (days: number) => new Date(now.getTime() - days * day).toISOString()
  let first = 0
  for (const [place, { slug }] of communities.entries()) {
    const size = sizes[place] ?? 5
    // Neighbours in the list overlap: people belong to more than one.
    const members = Array.from({ length: size }, (_, n) => people[(first + n) % people.length]!)
    first += Math.ceil(size * 0.7)
    for (const [n, { key, email }] of members.entries()) {
      const context = stage.as(stage.person(key), at(200 - n * 3))
      await joinCommunity(context, slug, { shown: n % 3 === 0, titleAgreed: false })
      if (n % 4 === 0) await followAs(context, 'communities', slug, email)
      if (n % 7 === 0) await followAs(context, 'places', 'MX', email)
    }
    if (place === 0) await loadAmbassadors(stage, slug, members, at)
  }
  await loadMessages(stage, at)
}

/** Follows and confirms it, as from the mailbox. */
async function followAs(
  context: Context,
  folder: 'communities' | 'places',
  name: string,
  email: string,
): Promise<void> {
  await follow(context, { folder, name, email, newsletter: folder === 'communities' })
  const { rows } = await sql<{ secret: string; id: string }>`
    select f.secret, w.id from followers f join follows w on w.follower_id = f.id
    where f.email = ${email} and w.confirmed_at is null`.execute(context.db)
  for (const { secret, id } of rows) await confirmWish(context, secret, id)
}

/** One agreed to be shown, one has not answered yet. */
async function loadAmbassadors(
  stage: Stage,
  slug: string,
  members: readonly SamplePerson[],
  at: (days: number) => string,
): Promise<void> {
  const titles = ['Embajadora en Guadalajara', 'Embajador en Mérida'] as const
  for (const [n, title] of titles.entries()) {
    const { id } = stage.person(members[n * 3 + 3]!.key)
    await nameAmbassador(stage.as(stage.keeper, at(40)), slug, id, title)
  }
  const context = stage.as(stage.person(members[3]!.key), at(39))
  await joinCommunity(context, slug, { shown: true, titleAgreed: true })
}

type Letter = {
  readonly kind: 'community' | 'event'
  readonly slug: string
  readonly name: string
  readonly email: string
  readonly lang: Language
  readonly message: string
  readonly daysAgo: number
  readonly answer?: string
}

const letters: readonly Letter[] = [
  {
    kind: 'community',
    slug: 'oss-latam',
    name: 'Rosario Quispe (ficticia)',
    email: 'rosario.quispe@example.com',
    lang: 'es',
    message:
      'Hola, estudio en Arequipa y me gustaría empezar un grupo aquí. ¿Con quién puedo hablar?',
    daysAgo: 2,
  },
  {
    kind: 'community',
    slug: 'oss-latam',
    name: 'Caio Moreira (fictício)',
    email: 'caio.moreira@example.com',
    lang: 'pt',
    message: 'Vocês têm slides de apresentação da comunidade que eu possa usar na minha faculdade?',
    daysAgo: 9,
    answer:
      'Olá! Sim, estão na nossa página de notícias, com licença livre. Conte para nós como foi.',
  },
  {
    kind: 'event',
    slug: 'kcd-guadalajara',
    name: 'Tomás Ibarra (ficticio)',
    email: 'tomas.ibarra@example.com',
    lang: 'es',
    message: 'Uso silla de ruedas. ¿Los talleres están en el mismo piso que el auditorio?',
    daysAgo: 1,
  },
  {
    kind: 'event',
    slug: 'kcd-guadalajara',
    name: 'June Park (fictitious)',
    email: 'june.park@example.com',
    lang: 'en',
    message: 'Is there a quiet room, and may I bring a two-year-old?',
    daysAgo: 4,
    answer: 'There is one on the first floor, and children are welcome with a free ticket.',
  },
]

async function loadMessages(stage: Stage, at: (days: number) => string): Promise<void> {
  for (const { kind, slug, daysAgo, answer, ...letter } of letters) {
    const id = idOf('demo-message', letter.email)
    const sent = { ...stage.as(stage.keeper, at(daysAgo)), actor: null }
    await writeToOrganisers(sent, kind, slug, { ...letter, id })
    const later = stage.as(stage.keeper, at(daysAgo - 0.5))
    if (answer) await replyToMessage(later, kind, slug, id, answer)
  }
}
