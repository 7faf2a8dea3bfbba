/** Whether an address of the product itself stands where the event's page would: /events/new. */
export const isReservedSlug = (slug: string): boolean => slug === 'new'
