/** What office.js posts from the add-in's page to the page of Excel on the web, as @microsoft/office-js 1.1.110 writes it. */
export interface Request {
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _correlationId: number | string;
  readonly _data?: {
    readonly DdaMethod?: { readonly DispatchId: number };
    /** Of {@link methods.runBatch}: its arguments, in order. */
    readonly ArrayData?: readonly unknown[];
    /** Of {@link methods.commandDone}: which command. */
    readonly 0?: string;
  };
}

/** What the add-in wants: that something is done, or to be told of events, or not any more. */
export const actionTypes = { invoke: 0, listen: 1, stopListening: 2 } as const;

/** What a message is: only requests come from the add-in. */
const messageTypes = { request: 0, response: 1 } as const;

/** Whether a response answers a request, or tells the one who listens of an event. */
export const responseTypes = { answer: 0, event: 1 } as const;

/** Methods of Excel that an add-in calls, by number. */
export const methods = { runBatch: 93, commandDone: 94 } as const;

/** Where a call of {@link methods.runBatch} has its flags, its batch, and the part of Excel that it is for. */
export const batchArguments = { partition: 0, batch: 4, flags: 6 } as const;

/** Excel's number for a method that it does not have. */
export const noSuchMethod = 5001;

/** What is asked, or null for what other scripts post. */
export function requestOf(message: string): Request | null {
  if (!message.startsWith('{')) return null;
  const parsed = JSON.parse(message) as Partial<Request> & { readonly _messageType?: number };
  const { _messageType, _actionName, _correlationId } = parsed;
  if (_messageType !== messageTypes.request || _actionName === undefined || _correlationId === undefined) {
    return null;
  }
  return { ...parsed, _actionName, _correlationId };
}

/** An answer or an event, as office.js reads it. */
export function responseTo(
  { _actionName, _correlationId }: Request,
  responseType: (typeof responseTypes)[keyof typeof responseTypes],
  data: unknown,
): string {
  return JSON.stringify({
    _serializerVersion: 1,
    _messageType: messageTypes.response,
    _conversationId: conversation,
    _errorCode: 0,
    _actionName,
    _correlationId,
    _responseType: responseType,
    _data: data,
  });
}

/** The name of the conversation between the two pages. */
export const conversation = 'conversation';
