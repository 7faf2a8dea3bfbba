import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createPost } from '../../src/areas/news/use-cases/create-post.ts'
import { editPost } from '../../src/areas/news/use-cases/edit-post.ts'
import { publishPost } from '../../src/areas/news/use-cases/publish-post.ts'
import { projectFolder } from '../../src/platform/project-folder.ts'
import { languages } from '../../src/shared/localized-text.ts'
import { slugOf } from '../../src/shared/slug.ts'
import { demoPosts, type DemoPost } from '../posts.ts'
import type { Stage } from './stage.ts'

const timeZone = 'America/Mexico_City'

// The demo is built into one file elsewhere, so the texts are found from the folder of the project.
const folder = () => pathToFileURL(`${join(projectFolder(), 'demo', 'posts')}/`)

/** Writes and publishes the news of the demo, each as of its own time. The events they are about must be there. */
export async function loadPosts(stage: Stage, now: Date): Promise<void> {
  const posts = (await demoPosts(now, folder())).toReversed()
  for (const post of posts) await loadPost(stage, post, now)
  await tellInParts(stage, posts)
}

const story = ['kcd-guadalajara-registration', 'kcd-guadalajara-agenda']
const name = {
  es: 'Camino a KCD Guadalajara',
  en: 'The road to KCD Guadalajara',
  pt: 'A caminho do KCD Guadalajara',
}

/** Two posts about one event are parts of a series. */
async function tellInParts(stage: Stage, posts: readonly DemoPost[]): Promise<void> {
  for (const [at, slug] of story.entries()) {
    const post = posts.find((each) => each.slug === slug)
    if (!post) continue
    const series = at === 0 ? { begin: name } : { slug: slugOf(name.en, 'series') }
    await editPost(stage.as(stage.keeper, post.publishedAt), slug, { series })
  }
}

async function loadPost(stage: Stage, post: DemoPost, now: Date): Promise<void> {
  const { publishedAt, embargoed = false } = post
  // What waits was finished this morning.
  const context = stage.as(stage.keeper, embargoed ? now.toISOString() : publishedAt)
  const { slug, kind, title, summary, body, tags, authors, featured, event, community } = post
  await createPost(context, {
    slug,
    kind,
    tags,
    authors,
    featured,
    event,
    community,
    timeZone,
    demo: true,
    texts: Object.fromEntries(
      languages.map((language) => [
        language,
        { title: title[language], summary: summary[language], body: body[language] },
      ]),
    ),
  })
  await publishPost(context, slug, {
    timeZone,
    embargo: embargoed,
    ...(embargoed && { at: new Date(publishedAt) }),
  })
}
