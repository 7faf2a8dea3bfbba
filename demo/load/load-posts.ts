import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createPost } from '../../src/areas/news/use-cases/create-post.ts'
import { publishPost } from '../../src/areas/news/use-cases/publish-post.ts'
import { projectFolder } from '../../src/platform/project-folder.ts'
import { languages } from '../../src/shared/localized-text.ts'
import { demoPosts, type DemoPost } from '../posts.ts'
import type { Stage } from './stage.ts'

const timeZone = 'America/Mexico_City'

// The demo is built into one file elsewhere, so the texts are found from the folder of the project.
const folder = () => pathToFileURL(`${join(projectFolder(), 'demo', 'posts')}/`)

/** Writes and publishes the news of the demo, each as of its own time. The events they are about must be there. */
export async function loadPosts(stage: Stage, now: Date): Promise<void> {
  for (const post of (await demoPosts(now, folder())).toReversed()) await loadPost(stage, post)
}

async function loadPost(stage: Stage, post: DemoPost): Promise<void> {
  const context = stage.as(stage.keeper, post.publishedAt)
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
  await publishPost(context, slug, { timeZone })
}
