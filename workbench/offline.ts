/** Lets the page open without a network after it was loaded once. Does nothing on file:// or where there is no such worker. */
export function workOffline(): void {
  const { protocol, hostname } = window.location;
  const isServed =
    protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.0\.0\.1)$/u.test(hostname));
  if (!isServed || !('serviceWorker' in navigator) || !serviceWorkerBuilt) return;
  void navigator.serviceWorker.register('./service-worker.js').catch(() => undefined);
}

/** Set by the bundler: the development server writes no service worker, so that edits are seen. */
declare const serviceWorkerBuilt: boolean;
