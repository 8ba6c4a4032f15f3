/** Markup that is safe as it is. Only `markup` makes it, so nothing else can pass for it. */
export interface Markup {
  readonly markup: string;
}

/**
 * Text between our own tags. What is put in is escaped, whatever it holds: cell content is hostile. Lists are joined, null
 * is nothing, and only Markup goes in as it is.
 */
export function markup(
  strings: TemplateStringsArray,
  ...values: readonly (string | number | Markup | readonly Markup[] | null)[]
): Markup {
  return {
    markup: strings.map((own, i) => own + inserted(values[i] ?? null)).join(''),
  };
}

function inserted(value: string | number | Markup | readonly Markup[] | null): string {
  if (value === null) return '';
  if (typeof value === 'object') return 'markup' in value ? value.markup : value.map(inserted).join('');
  return escaped(String(value));
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Without control and direction characters too: they could make the report read otherwise than it is. */
function escaped(text: string): string {
  return text
    .replace(/[^\P{Cc}\n]|[\u202A-\u202E\u2066-\u2069]/gu, ' ')
    .replace(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}
