import { dictionary } from './dictionary.ts'

export const procedures = dictionary({}, {})
