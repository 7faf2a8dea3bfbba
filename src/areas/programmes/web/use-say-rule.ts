import { usePage } from '../../../platform/http/page-context.ts'
import { sayRules } from '../say-rules.ts'

/** The sentences about rules in the reader's language. */
export const useSayRule = () => sayRules(usePage().language)
