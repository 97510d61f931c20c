/** A source could not be reached, or answers otherwise than agreed. `message` is for people, in Vietnamese. */
export class FetchFailure extends Error {}
