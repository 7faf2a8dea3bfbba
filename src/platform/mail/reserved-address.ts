const reservedDomain = /(?:^|[@.])(?:example\.(?:com|net|org)|example|test|invalid|localhost)$/i

/**
 * Whether nobody can ever have this address, because its domain is reserved for documentation and tests (RFC 2606):
 * the people of the demo, whom no mail server should be bothered with.
 */
export const isReservedAddress = (address: string): boolean => reservedDomain.test(address)
