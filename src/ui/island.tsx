import { asset } from '../platform/assets.ts'

/**
 * Loads one small script of src/ui/islands, or an area's own with a full name such as 'areas/schedule/web/islands/board'.
 * Put it anywhere: the same island is loaded once, from the head, without holding up the page.
 */
export function Island({ name }: { name: string }) {
  const path = name.includes('/') ? name : `ui/islands/${name}`
  return <script type="module" async src={asset(`${path}.ts`)} />
}
