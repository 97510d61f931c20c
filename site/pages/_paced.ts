/**
 * Paces a file by its client: the framework writes whatever it is given, so a slow client of a large file would fill
 * the memory.
 * @param drained resolves when everything written has been sent
 */
export function paced(
  body: ReadableStream<Uint8Array>,
  drained: () => Promise<void>,
): ReadableStream<Uint8Array> {
  const reader = body.getReader()
  return new ReadableStream(
    {
      async pull(controller) {
        await drained()
        const { done, value } = await reader.read()
        if (done) controller.close()
        else controller.enqueue(value)
      },
      cancel: (reason) => reader.cancel(reason),
    },
    { highWaterMark: 0 },
  )
}
