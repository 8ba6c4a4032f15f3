import type { SimulatedEt } from './simulated-et';

/**
 * One object of ET's model. Its public getters, setters and methods are its members, spelled as ET spells them; a subclass keeps
 * everything else in `#private` fields. Each access makes a new object: ET's wrappers of one thing are never ===.
 */
export abstract class ComObject {
  constructor(protected readonly et: SimulatedEt) {}

  static etOf({ et }: ComObject): SimulatedEt {
    return et;
  }
}

/** Keys of the simulation's object that ET's own typings do not have; `never` where the simulation invented nothing. */
export type Invented<Simulated, Real> = Exclude<keyof Simulated, keyof Real>;

/** Called for the compiler alone, which refuses it for anything but `never`. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the parameter is all there is to it
export function noneInvented<Keys extends never>(...none: readonly Keys[]): void {
  if (none.length > 0) throw new Error('nothing was invented');
}

const targets = new WeakMap<object, ComObject>();

/** The object behind what a page handed over. */
function unwrapped(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (targets.get(value) ?? value) : value;
}

/**
 * What a page gets of an object: every access is a call over the bridge, counted and refusable; a member that the simulation does
 * not know throws by its name, so that nothing passes a test that nobody modelled.
 * @param absent members that this build lacks: undefined, as in a real page
 */
export function exposed(target: ComObject, absent: ReadonlySet<string> = new Set()): object {
  const et = ComObject.etOf(target);
  const name = target.constructor.name;
  const proxy: object = new Proxy(target, {
    get(_, key) {
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
      if (absent.has(key)) return undefined;
      const member = memberOf(target, key);
      if (member === undefined) throw new Error(`simulated ET: ${name} has no ${key}`);
      if (member.get) {
        et.bridge.call(`${name}.${key}`);
        return toPage(member.get.call(target));
      }
      if (typeof member.value !== 'function') throw new Error(`simulated ET: ${name}.${key} cannot be read`);
      const method = member.value as (...given: readonly unknown[]) => unknown;
      return function bound(this: unknown, ...given: readonly unknown[]): unknown {
        if (this !== proxy) {
          if (et.profile.unbound === 'text') return `function ${key}() { [native code] }`;
          throw new TypeError('Illegal invocation');
        }
        et.bridge.call(`${name}.${key}`);
        return toPage(method.apply(target, given.map(unwrapped)));
      };
    },
    set(_, key, value) {
      const member = typeof key === 'string' && !absent.has(key) ? memberOf(target, key) : undefined;
      if (member === undefined) throw new Error(`simulated ET: ${name} has no ${String(key)} to assign`);
      if (!member.set) throw new TypeError(`Cannot redefine property: ${String(key)}`);
      et.bridge.call(`${name}.${String(key)}=`);
      member.set.call(target, unwrapped(value));
      return true;
    },
    has: (_, key) => typeof key === 'string' && !absent.has(key) && memberOf(target, key) !== undefined,
    ownKeys: () => [],
    getOwnPropertyDescriptor: () => undefined,
  });
  targets.set(proxy, target);
  return proxy;
}

function toPage(value: unknown): unknown {
  return value instanceof ComObject ? exposed(value) : value;
}

function memberOf(target: object, key: string): PropertyDescriptor | undefined {
  for (let at: object | null = Object.getPrototypeOf(target) as object; at !== ComObject.prototype;) {
    const member = Object.getOwnPropertyDescriptor(at, key);
    if (member !== undefined && key !== 'constructor') return member;
    at = Object.getPrototypeOf(at) as object | null;
    if (at === null) return undefined;
  }
  return undefined;
}
