/** Whether writing failed because whoever read the pipe has left, as `head` does: no error of ours. */
export function isReaderGone(error: Error): boolean {
  return 'code' in error && error.code === 'EPIPE';
}
