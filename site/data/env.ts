export { env } from '../../cms/env.ts'
