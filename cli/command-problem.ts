/** What the command line asks for cannot be done; the message says why, a line a problem. */
export class CommandProblem extends Error {}
