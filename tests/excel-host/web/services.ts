import { References, runBatch } from '../interpreter';
import { ExcelObject } from '../model/excel-object';
import { type Answer, type Batch, type ObjectPath, pathTypes } from '../protocol';

/** A function's result as the runtime of custom functions hands it in. */
export interface InvocationResult {
  readonly id: number;
  readonly value: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

/** What an add-in reaches by name, beside the workbook: how its runtime of custom functions answers Excel. */
export class Services extends ExcelObject {
  readonly 'Microsoft.ExcelServices.CustomFunctions': CustomFunctions;
  readonly 'Microsoft.InternalService.AddinInternalService' = new AddinInternalService();
  private readonly references = new References();

  constructor(onResults: (results: readonly InvocationResult[]) => void, onReady: () => void) {
    super();
    this['Microsoft.ExcelServices.CustomFunctions'] = new CustomFunctions(onResults, onReady);
  }

  run(batch: Batch): Answer {
    const paths = Object.entries(batch.ObjectPaths).map(([id, path]) => [
      id,
      isService(path) ? { ...path, ObjectPathType: pathTypes.property, ParentObjectPathId: root } : path,
    ]);
    const ObjectPaths = Object.fromEntries([
      ...paths,
      [root, { ObjectPathType: pathTypes.workbook, Name: '', ParentObjectPathId: 0 }],
    ]) as Batch['ObjectPaths'];
    return runBatch(this, this.references, { ...batch, ObjectPaths }, () => true);
  }
}

/** Whether a batch is for the services and not for the workbook. */
export function isForServices({ ObjectPaths }: Batch): boolean {
  return Object.values(ObjectPaths).some(isService);
}

/** A path that begins anew at a named service. */
const newObject = 2;
/** An id that no path of the library has. */
const root = -1;

function isService({ ObjectPathType }: ObjectPath): boolean {
  return ObjectPathType === newObject;
}

class CustomFunctions extends ExcelObject {
  constructor(
    private readonly onResults: (results: readonly InvocationResult[]) => void,
    private readonly onReady: () => void,
  ) {
    super();
  }

  _SetOsfControlContainerReadyForCustomFunctions(): void {
    this.onReady();
  }

  SetInvocationResults(results: readonly InvocationResult[]): void {
    this.onResults(results);
  }
}

class AddinInternalService extends ExcelObject {
  NotifyActionHandlerReady(): void {
    // Nothing here waits for it.
  }
}
