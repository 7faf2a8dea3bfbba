import { cncfProjects } from './cncf.ts'
import { openInfrastructureProjects } from './open-infrastructure.ts'
import { otherProjects } from './other-projects.ts'
import { communityPractices } from './practices-of-communities.ts'
import { infrastructurePractices } from './practices-of-infrastructure.ts'
import { engineeringPractices } from './practices.ts'
import type { Theme } from './theme.ts'

/** Every theme that Convite knows. A new one is one entry in one of these files. */
export const knownThemes: readonly Theme[] = [
  ...engineeringPractices,
  ...infrastructurePractices,
  ...communityPractices,
  ...cncfProjects,
  ...openInfrastructureProjects,
  ...otherProjects,
]
