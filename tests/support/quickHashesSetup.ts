import { hashQuickly } from './hashRounds.ts'

// Runs before each test file.
hashQuickly()
