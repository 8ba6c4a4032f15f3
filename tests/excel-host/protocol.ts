/**
 * What the Office.js client library and Excel say to each other, as @microsoft/office-js 1.1.110 writes it. One sync is one
 * message with a batch of actions on object paths; names of members begin with a capital, unlike in the library.
 */
export interface HostMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: Batch };
}

/** What one sync asks. */
export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

/** What is done to an object, in order. */
export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[] };
}

/** How an object is reached from another one. */
export interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

/** Arguments are plain values, or ids of object paths. */
export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[] | null;
}

/** Ways to reach an object. */
export const pathTypes = {
  workbook: 1,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

/** Things to do to it. */
export const actionTypes = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** What a sync is answered. The actions before the one that failed stay done: Excel takes nothing back. */
export interface Answer {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds?: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string | null;
    readonly HttpStatusCode: number;
    readonly ActionIndex: number;
  };
}

/** What Excel tells without being asked. */
export interface EventEntry {
  readonly messageCategory: 65536;
  /** 10: cells changed; 14: another selection. */
  readonly messageType: 10 | 14;
  readonly targetId: string;
  readonly message: string;
}

/** The flag of a sync that waits until the user has finished editing a cell. */
export const delayForCellEdit = 64;
