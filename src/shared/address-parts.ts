/** An address in parts between which a line may end: behind its slashes and before its other marks, so that words stay whole. */
export const addressParts = (address: string): readonly string[] =>
  address.split(/(?<=\/)(?=[^/])|(?<=[^/])(?=[?&#.=_-])/u)
