import { htmlStyle, htmlStyleHash } from './html-style';
import { type Markup, markup } from './markup';

/** One HTML page to print, send or file: it loads nothing and runs nothing, and its own content policy holds it to that. */
export function htmlPage(
  { lang, title }: { readonly lang: string; readonly title: string },
  body: Markup,
): string {
  const policy = `default-src 'none'; style-src '${htmlStyleHash}'; base-uri 'none'; form-action 'none'`;
  const page = markup`<html lang="${lang}">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policy}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <style>${{ markup: htmlStyle }}</style>
    </head>
    <body>
      <h1>${title}</h1>
      ${body}
    </body>
  </html>`;
  return `<!doctype html>\n${page.markup}\n`;
}
