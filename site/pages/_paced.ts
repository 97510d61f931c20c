/**
 * A file as fast as its reader takes it in: the framework writes whatever it is given, so a slow reader of a large file
 * would have it all in our memory.
 * @param drained resolves when what was written has gone out
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
