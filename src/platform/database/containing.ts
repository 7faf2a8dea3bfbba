/** The pattern by which `ilike` finds words anywhere in a text; what people type stands for itself, also `%` and `_`. */
export const containing = (words: string): string => `%${words.replace(/[\\%_]/g, '\\$&')}%`
