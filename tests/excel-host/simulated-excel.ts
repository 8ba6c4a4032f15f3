import { Faults, mostBytes, supports } from './faults';
import { References, runBatch } from './interpreter';
import { ExcelError } from './model/excel-object';
import type { CellsChanged, Workbook } from './model/workbook';
import { type Answer, type Batch, type EventEntry, type HostMessage, delayForCellEdit } from './protocol';

/** What went over the wire. A request that only lets go of kept objects is no sync: nobody waits for it. */
export interface Traffic {
  syncs: number;
  requestBytes: number;
  /** Bytes of the largest one. */
  largestRequest: number;
  responseBytes: number;
}

/** Both ends of the wire, as the client library wants them. */
export interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost(message: string): void;
}

/**
 * An Excel without Excel: a workbook in memory that answers Microsoft's own client library over its wire protocol. It proves
 * the add-in against that library and protocol; what Excel itself means by a member is only as true as the model of it.
 */
export class SimulatedExcel {
  readonly faults = new Faults();
  readonly traffic: Traffic = { syncs: 0, requestBytes: 0, largestRequest: 0, responseBytes: 0 };
  readonly references = new References();
  readonly bridge: Bridge = {
    sendMessageToHost: (message) => {
      void this.answer(message);
    },
    onMessageFromHost: () => undefined,
  };

  constructor(readonly workbook: Workbook) {
    workbook.tell = (change) => this.tell(change);
    workbook.tellSelection = (selected) => this.send(14, selected);
  }

  forgetTraffic(): void {
    Object.assign(this.traffic, { syncs: 0, requestBytes: 0, largestRequest: 0, responseBytes: 0 });
  }

  private async answer(message: string): Promise<void> {
    const { id, flags, message: request } = JSON.parse(message) as HostMessage;
    const counted = !isLettingGo(request.body);
    this.traffic.requestBytes += bytesOf(message);
    this.traffic.largestRequest = Math.max(this.traffic.largestRequest, bytesOf(message));
    if (counted) {
      this.traffic.syncs += 1;
      await this.faults.pausing;
      this.faults.beforeSync(this.traffic.syncs);
      if ((flags & delayForCellEdit) !== 0) await this.faults.cellEdited();
    }
    const body = this.bounded(this.run(request.body, message));
    const answer = JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body } });
    this.traffic.responseBytes += bytesOf(answer);
    // A real Excel never answers in the same turn.
    setTimeout(() => this.bridge.onMessageFromHost(answer));
  }

  private run(batch: Batch, message: string): Answer {
    const { cellEditing } = this.faults;
    if (cellEditing) return refusal('InvalidOperationInCellEditMode', 'Excel is in cell-editing mode.');
    if (bytesOf(message) > mostBytes) {
      return refusal('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    }
    return this.workbook.undo.step('add-in', () => this.runAsAddIn(batch));
  }

  private runAsAddIn(batch: Batch): Answer {
    const { failing } = this.faults;
    this.workbook.hand = 'add-in';
    try {
      const hasExcelApi = (version: string): boolean => supports(this.faults, 'ExcelApi', version);
      const run = (actions: Batch['Actions']): Answer =>
        runBatch(this.workbook, this.references, { ...batch, Actions: actions }, hasExcelApi, (member) =>
          this.faults.broken.has(member),
        );
      if (failing === null || isLettingGo(batch)) return run(batch.Actions);
      this.faults.failing = null;
      run(batch.Actions.slice(0, failing.afterActions));
      return refusal(failing.code, 'simulated');
    } finally {
      this.workbook.hand = 'user';
    }
  }

  private bounded(answer: Answer): Answer {
    if (bytesOf(JSON.stringify(answer)) <= mostBytes) return answer;
    return refusal('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
  }

  private tell({ triggerSource, ...change }: CellsChanged): void {
    const whose = supports(this.faults, 'ExcelApi', '1.14') ? { triggerSource } : {};
    this.send(10, { ...change, ...whose });
  }

  /** An event of the workbook, by the number that the client library knows it by. */
  private send(messageType: 10 | 14, told: object): void {
    const entry: EventEntry = {
      messageCategory: 65536,
      messageType,
      targetId: 'Workbook',
      message: JSON.stringify(told),
    };
    setTimeout(() =>
      this.bridge.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: [entry] } })),
    );
  }
}

function refusal(code: string, message: string): Answer {
  const error = new ExcelError(code, message);
  return {
    Results: [],
    Error: { Code: error.code, Message: message, Location: null, HttpStatusCode: 400, ActionIndex: 0 },
  };
}

/** After its last sync the client library lets go of the objects it kept, in a request that nobody waits for. */
function isLettingGo({ Actions }: Batch): boolean {
  return Actions.some(({ Name }) => Name === '_RemoveReference');
}

function bytesOf(text: string): number {
  return Buffer.byteLength(text);
}
