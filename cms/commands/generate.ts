import { loadGenerated } from '../generate/load.ts'
import { readArguments, withCms } from './command.ts'

const usage = `Usage: npm run generate -- [--procedures 2000] [--documents 18000] [--news 80000]
Fills a separate database (set DATA_DIR) with generated documents for measuring. Run npm run reindex afterwards.`
const { values } = readArguments(usage, {
  procedures: { type: 'string', default: '2000' },
  documents: { type: 'string', default: '18000' },
  news: { type: 'string', default: '80000' },
})

const began = Date.now()
await withCms(async (payload) => {
  await payload.db.migrate()
  const counts = {
    procedures: Number(values.procedures),
    'legal-documents': Number(values.documents),
    news: Number(values.news),
  }
  await loadGenerated(payload, {
    counts,
    onProgress: ({ collection, written, total }) => {
      if (written % 5000 === 0 || written === total) console.log(`${collection}: ${written} of ${total}`)
    },
  })
  console.log(`Loaded in ${Math.round((Date.now() - began) / 1000)} s`)
})
