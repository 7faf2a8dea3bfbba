import { aiDataTopics } from './ai-data.ts'
import { communityTopics } from './community.ts'
import { openInfrastructureTopics } from './open-infrastructure.ts'
import { operationsTopics } from './operations.ts'
import { ospoTopics } from './ospo.ts'
import { platformTopics } from './platforms.ts'
import { securityTopics } from './security.ts'
import { sovereigntyTopics } from './sovereignty.ts'
import type { Topic } from './topic.ts'

/** Every subject on which sample proposals are written. */
export const topics: Topic[] = [
  ...platformTopics,
  ...securityTopics,
  ...operationsTopics,
  ...aiDataTopics,
  ...openInfrastructureTopics,
  ...sovereigntyTopics,
  ...ospoTopics,
  ...communityTopics,
]
