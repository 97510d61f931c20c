import { dictionary } from './dictionary.ts'

export const news = dictionary({}, {})
