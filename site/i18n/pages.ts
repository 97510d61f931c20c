import { dictionary } from './dictionary.ts'

export const pages = dictionary({}, {})
