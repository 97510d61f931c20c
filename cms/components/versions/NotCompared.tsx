/** Stands for a field that is derived from others, where versions are compared. */
export const NotCompared = () => null
