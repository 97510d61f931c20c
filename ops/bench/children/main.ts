// node main.ts <file>: calls `run` of the file with the input from the parent process, and sends back its result.

process.once('message', async ({ input }: { input: unknown }) => {
  const { run } = await import(process.argv[2] ?? '')
  const result: unknown = await run(input, (share: number) => process.send?.({ share }))
  process.send?.({ result })
})
process.once('disconnect', () => process.exit())
