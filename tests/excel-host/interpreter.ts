import {
  ExcelCollection,
  ExcelError,
  ExcelObject,
  TrackedObject,
  notImplemented,
} from './model/excel-object';
import {
  type Action,
  type Answer,
  type ArgumentInfo,
  type Batch,
  type ObjectPath,
  actionTypes,
  pathTypes,
} from './protocol';
import { since } from './requirement-sets';

/** Objects that the add-in keeps from one sync to the next, by the name Excel gave them. */
export class References {
  private readonly kept = new Map<string, TrackedObject>();
  private readonly names = new WeakMap<TrackedObject, string>();
  private count = 0;

  nameOf(object: TrackedObject): string {
    const known = this.names.get(object);
    if (known !== undefined) return known;
    this.count += 1;
    const name = `kept-${this.count}`;
    this.names.set(object, name);
    return name;
  }

  keep(object: TrackedObject): void {
    this.kept.set(this.nameOf(object), object);
  }

  letGo({ Arguments: names = [] }: ArgumentInfo): void {
    for (const name of names) this.kept.delete(String(name));
  }

  find(name: string): TrackedObject {
    const object = this.kept.get(name);
    if (object === undefined) throw new ExcelError('InvalidReference', `${name} is not kept any more`);
    return object;
  }

  get size(): number {
    return this.kept.size;
  }
}

type Reached = ExcelObject | null;

/** Runs one batch on the workbook, action by action, until one fails. */
export function runBatch(
  workbook: ExcelObject,
  references: References,
  batch: Batch,
  hasExcelApi: (version: string) => boolean,
  isBroken: (member: string) => boolean = () => false,
): Answer {
  const run = new BatchRun(workbook, references, batch.ObjectPaths, hasExcelApi, isBroken);
  const results: { ActionId: number; Value: unknown }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run.act(action) });
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      const { code: Code, message: Message, location: Location } = error;
      return {
        Results: results,
        Error: { Code, Message, Location, HttpStatusCode: 400, ActionIndex: index },
      };
    }
  }
  const traces = batch.Actions.filter(({ ActionType }) => ActionType === actionTypes.trace);
  return { Results: results, TraceIds: traces.map(({ Id }) => Id) };
}

class BatchRun {
  private readonly reached = new Map<number, Reached>();

  constructor(
    private readonly workbook: ExcelObject,
    private readonly references: References,
    private readonly paths: Batch['ObjectPaths'],
    private readonly hasExcelApi: (version: string) => boolean,
    private readonly isBroken: (member: string) => boolean,
  ) {}

  act(action: Action): unknown {
    switch (action.ActionType) {
      case actionTypes.trace:
        return null;
      case actionTypes.instantiate:
        return this.identityOf(this.reach(action.ObjectPathId));
      case actionTypes.query:
        return this.answerTo(this.reach(action.ObjectPathId), action.QueryInfo?.Select ?? []);
      case actionTypes.set:
        return this.set(this.reach(action.ObjectPathId), action.Name, action.ArgumentInfo?.Arguments?.[0]);
      case actionTypes.method:
        return this.invoke(this.reach(action.ObjectPathId), action.Name, action.ArgumentInfo) ?? null;
      default:
        throw new ExcelError('NotImplemented', `the simulated Excel knows no action ${action.ActionType}`);
    }
  }

  private reach(id: number): Reached {
    const known = this.reached.get(id);
    if (known !== undefined) return known;
    const path = this.paths[id];
    if (path === undefined) throw new ExcelError('InvalidObjectPath', `no object path ${id}`);
    const object = this.follow(path);
    this.reached.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): Reached {
    switch (path.ObjectPathType) {
      case pathTypes.workbook:
        return this.workbook;
      case pathTypes.nothing:
        return null;
      case pathTypes.reference:
        return this.references.find(path.Name);
      case pathTypes.property:
        return object(this.member(this.reach(path.ParentObjectPathId), path.Name));
      case pathTypes.method:
        return object(this.invoke(this.reach(path.ParentObjectPathId), path.Name, path.ArgumentInfo));
      case pathTypes.indexer:
        return object(this.invoke(this.reach(path.ParentObjectPathId), 'Indexer', path.ArgumentInfo));
      default:
        throw new ExcelError('NotImplemented', `the simulated Excel knows no path ${path.ObjectPathType}`);
    }
  }

  /** On a null object every method does nothing, as in Excel. */
  private invoke(on: Reached, name: string, info: ArgumentInfo = {}): unknown {
    if (on === null) return null;
    if (on instanceof TrackedObject && name === '_KeepReference') {
      this.references.keep(on);
      return null;
    }
    if (on === this.workbook && name === '_RemoveReference') {
      this.references.letGo(info);
      return null;
    }
    const method = this.member(on, name);
    if (typeof method !== 'function') throw notImplemented(on, name);
    const given = (info.Arguments ?? []).map((argument, i) => {
      const path = info.ReferencedObjectPathIds?.[i];
      return path ? this.reach(path) : argument;
    });
    // What is left out comes as null.
    return Reflect.apply(
      method,
      on,
      given.map((argument) => argument ?? undefined),
    ) as unknown;
  }

  private identityOf(of: Reached): unknown {
    if (of === null) return null;
    const kept = of instanceof TrackedObject ? { _ReferenceId: this.references.nameOf(of) } : {};
    return { ...of.identity(), ...kept };
  }

  /** What a capital begins is on the wire. */
  private member(of: Reached, name: string): unknown {
    if (of === null) return null;
    const called = `${of.constructor.name}.${name}`;
    if (this.isBroken(called)) {
      throw new ExcelError(
        'GeneralException',
        'There was an internal error while processing the request.',
        called,
      );
    }
    const needed = since[called];
    const isThere = needed === undefined || this.hasExcelApi(needed);
    if (!isThere || !/^(?:[A-Z]|_[A-Z])/u.test(name) || !(name in of)) throw notImplemented(of, name);
    return Reflect.get(of, name) as unknown;
  }

  private set(on: Reached, name: string, value: unknown): null {
    if (on === null) return null;
    this.member(on, name);
    Reflect.set(on, name, value);
    return null;
  }

  /** The members asked for, as `areas/address`: of a list, those of its items. */
  private answerTo(of: unknown, asked: readonly string[]): unknown {
    if (!(of instanceof ExcelObject)) return of;
    if (of instanceof ExcelCollection) {
      return { _Items: of.items().map((item) => this.answerTo(item, asked)) };
    }
    const deeper = new Map<string, string[]>();
    for (const path of asked) {
      const [first = '', ...rest] = path.split('/');
      const name = first.charAt(0).toUpperCase() + first.slice(1);
      deeper.set(name, [...(deeper.get(name) ?? []), ...(rest.length > 0 ? [rest.join('/')] : [])]);
    }
    const found: Record<string, unknown> = { ...of.identity() };
    for (const [name, rest] of deeper) found[name] = this.answerTo(this.member(of, name), rest);
    return found;
  }
}

function object(reached: unknown): Reached {
  if (reached === null || reached === undefined) return null;
  if (reached instanceof ExcelObject) return reached;
  throw new ExcelError('InvalidObjectPath', 'the path leads to a value, not to an object');
}
