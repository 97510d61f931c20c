import { dictionary } from './dictionary.ts'

export const documents = dictionary({}, {})
