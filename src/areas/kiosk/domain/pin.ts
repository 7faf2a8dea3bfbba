/** A PIN is four to eight digits, or none at all. */
export const isPin = (text: string): boolean => /^(\d{4,8})?$/.test(text)
