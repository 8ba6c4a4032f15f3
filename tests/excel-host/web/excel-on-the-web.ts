import type { Batch } from '../protocol';
import type { SimulatedExcel } from '../simulated-excel';
import { AddInRuntime } from './add-in-runtime';
import { type FunctionCall, FunctionCalls, type FunctionResult } from './function-calls';
import { Services, isForServices } from './services';
import {
  type Request,
  actionTypes,
  batchArguments,
  conversation,
  methods,
  noSuchMethod,
  requestOf,
  responseTo,
  responseTypes,
} from './wire';

/** Where everything of the add-in and of the page around it is found. No server stands there. */
export const origin = 'https://localhost:3000';

/** How Excel on the web opens the pane: shared runtime (1) and custom functions (2) in one. */
export const paneUrl = `${origin}/taskpane.html?_host_Info=${encodeURIComponent(
  'Excel$Web$16.01$zh-CN$telemetry$$$3',
)}#&_serializer_version=1&_xdm_Info=${conversation}|add-in|${encodeURIComponent(origin)}`;

/** Beside those of ExcelApi, what Excel on the web offers. */
const requirementSets = {
  AddInCommands: '1.3',
  CustomFunctions: '1.4',
  KeyboardShortcuts: '1.1',
  RibbonApi: '1.1',
  SharedRuntime: '1.1',
};

/** The end of the wire that is Excel on the web: it answers what the add-in's page posts, by a simulated workbook. */
export class ExcelOnTheWeb {
  readonly runtime = new AddInRuntime();
  private readonly listeners = new Map<string, Request>();
  private readonly asked = new Map<number, Request>();
  private readonly commands = new Map<string, () => void>();
  private readonly calls = new FunctionCalls((entries) =>
    this.tell('richApiMessage', { ArrayData: entries }),
  );
  private readonly services = new Services(
    (results) => this.calls.finish(results),
    () => this.calls.begin(),
    this.runtime,
    (member) => this.excel.faults.broken.has(member),
  );
  private count = 0;

  /**
   * Puts the add-in beside a workbook.
   * @param excel the workbook, and what goes wrong with it
   * @param post puts a message to the add-in's page
   */
  constructor(
    readonly excel: SimulatedExcel,
    private readonly post: (message: string) => void,
  ) {
    excel.bridge.onMessageFromHost = (message) => this.pass(message);
  }

  /** Something that the add-in's page posted. */
  hear(message: string): void {
    const request = requestOf(message);
    if (request === null || request._actionName === 'ContextActivationManager_notifyHost') return;
    if (request._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.answer(request, this.appContext());
    } else if (request._actionType === actionTypes.listen) {
      this.listeners.set(request._actionName, request);
      this.answer(request, { Error: 0 });
    } else if (request._actionType === actionTypes.stopListening) {
      this.listeners.delete(request._actionName);
      this.answer(request, { Error: 0 });
    } else {
      this.invoke(request);
    }
  }

  /** Computes a cell with a custom function, once the add-in is ready to. */
  call(call: FunctionCall): Promise<FunctionResult> {
    return this.calls.call(call);
  }

  /** Presses a button of the ribbon that runs an action of the add-in; done when the add-in says so. */
  press(action: string): Promise<void> {
    this.count += 1;
    const id = `command-${this.count}`;
    const source = JSON.stringify({ source: { id: action } });
    return new Promise((done) => {
      this.commands.set(id, done);
      this.tell('appCommandInvoked', [id, action, source]);
    });
  }

  private invoke(request: Request): void {
    const given = request._data?.ArrayData ?? [];
    switch (request._data?.DdaMethod?.DispatchId) {
      case methods.runBatch:
        this.run(request, given);
        break;
      case methods.commandDone:
        this.commands.get(request._data[0] ?? '')?.();
        this.answer(request, { Version: 1, Error: 0 });
        break;
      default:
        this.answer(request, { Version: 1, Error: noSuchMethod });
    }
  }

  private run(request: Request, given: readonly unknown[]): void {
    const body = JSON.parse(String(given[batchArguments.batch])) as Batch;
    if (isForServices(body, given[batchArguments.partition])) {
      this.answerBatch(request, this.services.run(body));
      return;
    }
    this.count += 1;
    this.asked.set(this.count, request);
    const flags = given[batchArguments.flags];
    this.excel.bridge.sendMessageToHost(JSON.stringify({ id: this.count, flags, message: { body } }));
  }

  /** What the simulated Excel says, in the words of the web. */
  private pass(message: string): void {
    const said = JSON.parse(message) as BridgeMessage;
    if (said.type === bridgeTypes.event) {
      const entries = said.message.entries.map((entry) => [
        entry.messageCategory,
        entry.messageType,
        entry.targetId,
        entry.message,
        0,
        false,
      ]);
      this.tell('richApiMessage', { ArrayData: entries });
      return;
    }
    const request = this.asked.get(said.id);
    this.asked.delete(said.id);
    if (request !== undefined) this.answerBatch(request, said.message.body);
  }

  private answerBatch(request: Request, body: unknown): void {
    this.answer(request, { Version: 1, Error: 0, Data: [200, [], JSON.stringify(body)] });
  }

  private answer(request: Request, data: unknown): void {
    this.post(responseTo(request, responseTypes.answer, data));
  }

  private tell(event: string, data: unknown): void {
    const listener = this.listeners.get(event);
    if (listener !== undefined) this.post(responseTo(listener, responseTypes.event, data));
  }

  private appContext(): unknown {
    return {
      _id: 'add-in',
      _appInstanceId: 'add-in',
      _correlationId: 'opening',
      _appName: 16,
      _appVersion: '16.00',
      _hostFullVersion: '16.0.0.0',
      _appUILocale: 'zh-CN',
      _dataLocale: 'zh-CN',
      _docUrl: `${origin}/Book1.xlsx`,
      _clientMode: 1,
      _settings: [],
      _reason: 1,
      _osfControlType: 1,
      _eToken: '',
      _isFromWacAutomation: true,
      _requirementMatrix: JSON.stringify({ ...requirementSets, ...this.excel.faults.supported }),
    };
  }
}

const bridgeTypes = { answer: 2, event: 3 } as const;

type BridgeMessage =
  | {
      readonly type: typeof bridgeTypes.answer;
      readonly id: number;
      readonly message: { readonly body: unknown };
    }
  | {
      readonly type: typeof bridgeTypes.event;
      readonly message: { readonly entries: readonly Entry[] };
    };

interface Entry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}
