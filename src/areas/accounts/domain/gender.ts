/** What people may say of their gender; '' is no answer. It is shown to nobody, only counted. */
export const genders = ['woman', 'man', 'non-binary', 'another'] as const
export type Gender = '' | (typeof genders)[number]
