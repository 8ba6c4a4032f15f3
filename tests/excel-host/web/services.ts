import { References, runBatch } from '../interpreter';
import { ExcelObject } from '../model/excel-object';
import { type Answer, type Batch, type ObjectPath, pathTypes } from '../protocol';
import { type AddInRuntime, AppRuntimePersistenceService, AppRuntimeService } from './add-in-runtime';

/** A function's result as the runtime of custom functions hands it in. */
export interface InvocationResult {
  readonly id: number;
  readonly value: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

/**
 * What an add-in reaches by name, beside the workbook: how its runtime of custom functions answers Excel, and how it is shown.
 * Excel on the web opens workbooks from here too.
 */
export class Services extends ExcelObject {
  readonly 'Microsoft.ExcelServices.CustomFunctions': CustomFunctions;
  readonly 'Microsoft.InternalService.AddinInternalService' = new AddinInternalService();
  readonly 'Microsoft.AppRuntime.AppRuntimeService': AppRuntimeService;
  readonly 'Microsoft.AppRuntime.AppRuntimePersistenceService': AppRuntimePersistenceService;
  private readonly references = new References();

  constructor(
    onResults: (results: readonly InvocationResult[]) => void,
    onReady: () => void,
    private readonly runtime: AddInRuntime,
    private readonly isBroken: (member: string) => boolean,
  ) {
    super();
    this['Microsoft.ExcelServices.CustomFunctions'] = new CustomFunctions(onResults, onReady);
    this['Microsoft.AppRuntime.AppRuntimeService'] = new AppRuntimeService(runtime);
    this['Microsoft.AppRuntime.AppRuntimePersistenceService'] = new AppRuntimePersistenceService(runtime);
  }

  CreateAndOpenWorkbook(base64: string): void {
    this.runtime.openedWorkbooks.push(base64);
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
    return runBatch(this, this.references, { ...batch, ObjectPaths }, () => true, this.isBroken);
  }
}

/**
 * Whether a batch is for the services and not for the workbook.
 * @param partition the part of Excel on the web that the add-in names beside the batch
 */
export function isForServices({ ObjectPaths }: Batch, partition: unknown): boolean {
  return partition === 'WacPartition' || Object.values(ObjectPaths).some(isService);
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
