/** Why no type can be made, in one line: what is wrong, then what to do. */
export class NewTypeError extends Error {
  constructor(cause: string, remedy: string, options?: ErrorOptions) {
    super(`${cause} ${remedy}`, options)
    this.name = 'NewTypeError'
  }
}
