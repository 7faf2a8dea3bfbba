export { clearDemo } from './load/clear-demo.ts'
export { loadDemo } from './load/load-demo.ts'
