import { dictionary } from './dictionary.ts'

export const search = dictionary({}, {})
