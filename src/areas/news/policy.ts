import type { PolicyTable } from '../../shared/policy.ts'

/** Who may write news: in an event its owner and who looks after its news, in a community its organisers and editors. */
export const policy = {
  'post.edit': ['owner', 'news', 'organiser', 'editor'],
  'post.publish': ['owner', 'news', 'organiser', 'editor'],
  // The link by which somebody reads a post before it is out.
  'post.preview': ['owner', 'news', 'organiser', 'editor'],
  // Its words and the order of its parts; whoever edits a post may put it into one.
  'post-series.edit': ['organiser', 'editor'],
  // A post of one community in the news of another: each side for itself.
  'syndication.offer': ['organiser', 'editor'],
  'syndication.take': ['organiser', 'editor'],
  'post.delete': ['owner', 'news', 'organiser', 'editor'],
  // A post without a home, and trees from other sites: only who runs the installation.
  'post.import': ['admin'],
} as const satisfies PolicyTable

export type NewsAction = keyof typeof policy
