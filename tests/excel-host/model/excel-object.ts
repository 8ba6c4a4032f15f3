/**
 * Something that a batch can reach. What begins with a capital is on the wire; everything else is the model's own. A member
 * that a model lacks is refused by name, so that no code is proved against something that was never thought of.
 */
export abstract class ExcelObject {
  /** What the object is known by in the next sync; nothing for most. */
  identity(): Readonly<Record<string, string>> {
    return {};
  }
}

/** A list of objects. */
export abstract class ExcelCollection extends ExcelObject {
  abstract items(): readonly ExcelObject[];
}

/** An object that Excel keeps for the add-in from one sync to the next, until the add-in lets go of it. */
export abstract class TrackedObject extends ExcelObject {}

/** What Excel answers instead of a result. */
export class ExcelError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string | null = null,
  ) {
    super(message);
  }
}

/** The error for a member that this model does not have. */
export function notImplemented(object: ExcelObject, member: string): ExcelError {
  const name = `${object.constructor.name}.${member}`;
  return new ExcelError('ApiNotFound', `the simulated Excel has no ${name}`, name);
}

/** The error for something that is not there. */
export function itemNotFound(location: string): ExcelError {
  return new ExcelError('ItemNotFound', "The requested resource doesn't exist.", location);
}

/** The error for what a protected sheet does not allow. */
export function accessDenied(location: string): ExcelError {
  return new ExcelError('AccessDenied', 'You cannot perform the requested operation.', location);
}
