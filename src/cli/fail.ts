/** A problem that the user can fix, with a message that says how. Shown without a stack trace. */
export class Failure extends Error {}

/** The message of any thrown value. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
