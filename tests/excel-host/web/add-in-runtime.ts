import { ExcelObject } from '../model/excel-object';

/** How Excel keeps an add-in's page: not at all, in the background, or before the user. */
type RuntimeState = 'Inactive' | 'Background' | 'Visible';

/** The page of the add-in as Excel keeps it. */
export class AddInRuntime {
  /** Before the user, as Excel opened it. */
  state: RuntimeState = 'Visible';
  /** What it will be when the workbook is opened the next time. */
  atStart: RuntimeState = 'Inactive';
  /** Files that the add-in opened as new workbooks, in base64. */
  readonly openedWorkbooks: string[] = [];
}

/** Microsoft.AppRuntime.AppRuntimeService: showing and hiding the page. */
export class AppRuntimeService extends ExcelObject {
  constructor(private readonly runtime: AddInRuntime) {
    super();
  }

  SetAppRuntimeState(state: RuntimeState): void {
    this.runtime.state = state;
  }
}

/** Microsoft.AppRuntime.AppRuntimePersistenceService: what is kept for the next opening. */
export class AppRuntimePersistenceService extends ExcelObject {
  constructor(private readonly runtime: AddInRuntime) {
    super();
  }

  GetAppRuntimeStartState(): RuntimeState {
    return this.runtime.atStart;
  }

  SetAppRuntimeStartState(state: RuntimeState): void {
    this.runtime.atStart = state;
  }
}
