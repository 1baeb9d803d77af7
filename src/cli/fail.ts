/** A problem that the user can fix: what happened, and what to do. Shown without a stack. */
export class Failure extends Error {}

/** The words of any error. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
