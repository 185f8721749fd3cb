/** A mistake in how a command was typed: one line that names it and what would be right. */
export class UsageError extends Error {}
