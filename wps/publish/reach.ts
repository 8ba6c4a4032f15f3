import type { Answer, Reach } from './local-service';

const port = 58_890;
/** For a page from https in a browser that does not let it speak to plain http, not even on this machine. */
const securePort = 58_891;

/** How long a request may take, in milliseconds, as in Kingsoft's own page. */
const patience = 3000;

/** The service on this machine, from a page in a browser. */
export function reach(page: Document): Reach {
  const bases = [`http://127.0.0.1:${port}`];
  if (page.location.protocol === 'https:') bases.push(`https://127.0.0.1:${securePort}`);
  return {
    async post(path, body) {
      let failure: unknown = null;
      for (const base of bases) {
        try {
          return await posted(`${base}${path}`, body);
        } catch (error) {
          failure = error;
        }
      }
      throw failure;
    },
    wake() {
      // In a frame: where the system knows no such program, this page stays.
      const frame = page.createElement('iframe');
      frame.hidden = true;
      frame.src = 'ksoWPSCloudSvr://start=RelayHttpServer';
      page.body.append(frame);
    },
    wait: (milliseconds) =>
      new Promise((resolve) => {
        setTimeout(resolve, milliseconds);
      }),
  };
}

/** Without a type of content: with one, the browser would ask the service for leave first, which it is not known to give. */
function posted(url: string, body: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.timeout = patience;
    request.onload = () => resolve({ status: request.status, text: request.responseText });
    request.onerror = () => reject(new Error(`${url}: no answer`));
    request.ontimeout = request.onerror;
    request.send(body);
  });
}
