/** Why a command can do nothing, in words for people: cause, then remedy. Shown without a stack. */
export class CommandError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'CommandError'
  }
}
