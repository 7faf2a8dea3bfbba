/** Days between the first and the last day of an event, at most: lists find what is on by the first day alone. */
export const longestEvent = 60
