import { get, type Route } from '../../../platform/http/route.ts'
import { searchApi } from '../api/search.ts'
import { searchPage } from './search.tsx'

export const routes: readonly Route[] = [
  get('/:lang/search', 'public', searchPage),
  get('/api/v1/search', 'public', searchApi),
]
