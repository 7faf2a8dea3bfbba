/** The network that the demo begins with: programmes, communities and series, in that order of creation. */
export { programmes } from './network/programmes.ts'
export { communities } from './network/communities.ts'
export { series } from './network/series.ts'
